/**
 * Syllables that are no Vietnamese words, each a slip of hỏi and ngã, of two keys (`cảu`) or a tone left out of one word only: `cũa`
 * for `của`. Slips seen in drafts, right forms after Từ điển tiếng Việt (Viện Ngôn ngữ học, Hoàng Phê chủ biên, 2003); none of the
 * wrong ones, `cảu` apart, was among the 6 600 syllables of hunspell-vi 2.2.0 (2008) when they were looked up on 21/11/2026. A
 * syllable that is a word somewhere (`giãi bày`, `dể duôi`) is in the table of phrases.
 */
const rows = `
cũa của|phãi phải|thễ thể|kễ kể|quãn quản|kiễm kiểm|tỗng tổng|điễm điểm|hiễu hiểu|phỗ phổ|sãn sản|chuyễn chuyển|sữ sử|xữ xử|giãm giảm
trể trễ|nhiêm nhiệm|nghỉa nghĩa|diển diễn|cỗng cổng|khỗ khổ|khõe khỏe|mổi mỗi|giử giữ|gữi gửi|cữa cửa|trử trữ|hửu hữu
chuẫn chuẩn|tuỗi tuổi|buỗi buổi|muổi muỗi|chuổi chuỗi|đuỗi đuổi|dưởng dưỡng|xưỡng xưởng|tưỡng tưởng|lổi lỗi|đở đỡ|tỗn tổn|ỗn ổn|tỹ tỷ
bãn bản|cãnh cảnh|cãm cảm|đãm đảm|khã khả|giãng giảng|phãn phản|phẫm phẩm|thỗi thổi|tẫy tẩy|miển miễn|hiễm hiểm|triễn triển|biễu biểu
biễn biển|nhiểm nhiễm|nhiểu nhiễu|kiễu kiểu|thiễu thiểu|tuyễn tuyển|quyễn quyển|thũy thủy|lủy lũy|hũy hủy
dủng dũng|nhủng nhũng|vủng vũng|ngử ngữ|chử chữ|nử nữ|tữ tử|thữ thử|chũ chủ|đũ đủ|thũ thủ|chổ chỗ|khẫn khẩn|ẫm ẩm|bẫn bẩn|sẳn sẵn
hẵn hẳn|thẵng thẳng|chẵng chẳng|khẵng khẳng|phẵng phẳng|nễ nể|hảy hãy|xãy xảy|chãy chảy|nhãy nhảy|đão đảo|khão khảo|thãm thảm|thão thảo
bưỡi bưởi|ũng ủng|tãng tảng|khoãn khoản|khoãng khoảng|thõa thỏa|bỡi bởi|khỡi khởi|giửa giữa|khẫu khẩu
ngẩu ngẫu|ãnh ảnh|bãng bảng|điễn điển|quã quả|thưỡng thưởng|cãng cảng|hõi hỏi|cảu của|hdnd hđnd`;

/** The one that is no word, and the one that is meant. */
export const misspeltSyllables: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split(/[|\n]/u)
    .map((row): [string, string] => {
      const [wrong = row, right = row] = row.split(' ');
      return [wrong, right];
    }),
);
