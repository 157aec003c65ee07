/**
 * Syllables with ă, â, ê, ô, ơ, ư before a final c, ch, p or t: what may begin each, with the sharp tone and, behind the comma, with
 * the heavy one (`viếc` is no word, `việc` is); `-` is nothing. Checked against the 6 600 syllables of hunspell-vi 2.2.0 (2008) on 22/11/2026.
 */
const rows = `
ăc - b c ch đ h kh l m n ng nh ph qu r s t th tr v x, - c ch d đ g gi h kh l m n qu s t tr v
ăp - b c ch đ g kh l n nh ph qu r s t th x, - b c ch g l qu
ăt - b c ch d đ g gi h kh l m ng nh ph qu r s t th tr v, b c ch d đ g gi l m ng nh qu r s v|âc b c g gi kh l n ng nh qu t x, - b ch
âp - b c ch d g gi h kh l m n ng nh ph r s t th tr v x, - b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x
ât - b c ch đ h kh l m ng nh ph qu r s t th v, b c ch d đ g gi kh l m ng nh ph qu r s t th tr v|êc gi,
êch - ch đ gh h k l m ngh ph r t th tr v x, - b ch h k l ngh qu r tr x|êp b k n r s th x, đ r t x
êt b ch gi h k l n ph qu r t th tr v, b d gh h m ph qu r s tr v|iêc b ch d đ gh l nh t th x, d t v
iêp ch d h k kh l nh t th, d đ h l ngh t th|iêt b ch d k kh m n ph r s t th tr v x, b d k l m n ngh nh ph r t th tr v|oăc h ng, h ng
oăt - ch h kh l ng th, - ng|ôc - b c ch d đ g h kh l m n ng nh ph qu r s t th tr v x, - b c đ g h l m ng r t th tr x
ôp - b c ch đ l ph r s t x, - b c ch đ g gi h l n r s th x|ôt - b c ch d đ gi h l m n ng nh r s t th x, b c ch d đ g h l m n ng nh s t
ơp b ch d đ h kh l m n ng nh t tr x, b ch đ h l n ng r t x|ơt - b c ch đ h l n ng nh ph r s t th tr v x, - b c ch đ g h l nh r th tr v x
uât - kh s t tr x, l th tr|uêch ch h kh t, ch t x|uôc c ch d đ g l n nh r th, b c ch g gi l n t th
uôt b ch l m n s t v, - b ch đ n r t tr v|uyêt h kh t th x, d h ng t
ưc - b c ch d đ h l m n nh ph r s t th v x, - b c ch d đ h l m n ng r s th tr v x
ươc - b c ch đ h kh n ng ph r t th tr x, ch d đ l n ng nh t th v x|ươp - b c m t, ch n t|ươt - kh l m s t th, b d l m r s t th tr v
ưt b c d đ l m n ng nh ph r s v, b gi nh ph s|yêt - qu, qu`;

const read = (at: 0 | 1): ReadonlySet<string> =>
  new Set(
    rows
      .trim()
      .split(/[|\n]/u)
      .flatMap((row) => {
        const [rime = ''] = row.split(' ', 1);
        const onsets = row.slice(rime.length).split(',')[at]?.trim() ?? '';
        return onsets === '' ? [] : onsets.split(' ').map((it) => (it === '-' ? rime : it + rime));
      }),
  );

/** Without their tone, those that are words with the sharp one and those that are with the heavy one: `viêc` is of the second alone. */
export const readStoppedSyllables = (): {
  readonly sharp: ReadonlySet<string>;
  readonly heavy: ReadonlySet<string>;
} => ({
  sharp: read(0),
  heavy: read(1),
});
