/** What is asked for by a key, and what is shown beside the findings: read when it is first needed. */
export const whenAsked = async () => await import('../features/asked');
export const whenShown = async () => await import('../features/shown');
