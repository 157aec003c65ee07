export const languageId = 'kehoach';
