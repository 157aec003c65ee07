/**
 * Where the paragraphs of real texts out of PDF begin, judged line by line by hand, as a careful typist would write them down. One
 * sign for each line that is not blank: `¶` begins a paragraph, `^` a footnote, `+` goes on with the line before, `x` is a page
 * number, `.` is not judged: a cell of a table of which the lines are all mixed up.
 */
export interface Answer {
  readonly name: string;
  /** SHA-256 of the file that was read. */
  readonly hash: string;
  readonly signs: string;
  /** Not among those that the program was written with; the answer was fixed before the two were compared. */
  readonly isCheck: boolean;
}

export const answers: readonly Answer[] = [
  {
    name: '002_ffe3cf810b47575b.txt',
    hash: 'bf53ebf931c7a8e94b826da55490e479dca4c34402e2039189400c4e99451950',
    isCheck: false,
    signs:
      '¶++¶¶¶+++++¶+++++¶¶++¶+++¶+++++¶¶+¶++++++++++++¶+++¶++++¶+¶++++++++++++^++++++x¶++++¶+++++++++¶++++¶' +
      '+++¶+¶+¶++++++^+++++^+++¶++++++++¶+¶+++++++++¶++++¶++++++¶+¶++++¶+¶+++++++¶+¶+++¶+++¶+¶+++++¶¶+++¶++' +
      '¶¶¶¶¶¶¶¶',
  },
  {
    name: '003_800b27d17b363eba.txt',
    hash: '655d0cd81942d88977abead074bbb6c462a1795927c2c7a668ed815f2bb6cd10',
    isCheck: false,
    signs:
      '¶¶¶++¶¶+++¶+++++¶++++++¶++¶++¶+¶+¶+¶¶¶++++¶++++++++¶++¶++¶+++++++¶++¶+++¶+¶+¶¶+++++++++¶++++¶+¶+¶+++' +
      '¶¶+++++++¶¶+¶+++¶+¶+¶+¶++¶¶¶¶¶¶¶',
  },
  {
    name: '010.txt',
    hash: '9306ea140170e4921393bc441b829f538b68ad92c9b8f5c5b9d78fb5b60d3834',
    isCheck: true,
    signs:
      '¶¶¶¶¶¶¶¶¶++++¶+++¶++¶+++¶++++¶¶¶+¶++¶++¶¶x++¶+¶++¶++¶+¶¶¶¶+¶¶¶++¶+¶¶++¶.......................x.....' +
      '.....................................................¶¶¶++¶+++++¶++¶x¶¶¶++¶¶¶¶+++++¶+++¶¶+¶+¶++++¶++' +
      '¶¶¶++............x...............¶¶++¶¶+¶¶¶++¶+¶¶¶¶¶++¶+¶+¶¶¶++¶+x¶+¶¶+¶¶+¶+¶¶¶++¶+++¶+¶¶¶¶+¶+++++¶+' +
      '+¶+x++¶+++¶+++¶+++¶¶++¶+++++++++++++¶+¶+++¶++¶+++++x¶++¶+++++¶¶¶++¶+++¶++¶+++¶+++¶++¶+++¶+¶x¶+¶+¶+¶+' +
      '¶++¶¶+¶¶¶¶+++¶++¶¶++¶¶¶++¶+¶¶x¶+¶+¶¶++++¶+++¶++++++¶¶¶¶¶¶¶¶¶¶¶¶',
  },
  {
    name: '041.txt',
    hash: 'c48791425bc5a8f3dd901945ffc73cd8e42fbce54d299c9e79f8d4a0f100abb1',
    isCheck: true,
    signs: '¶¶¶¶¶¶¶¶+¶¶¶¶+++¶++¶+++¶++¶+++¶++¶++++¶¶¶++++++¶¶++¶++¶¶++¶¶¶¶++¶¶¶¶¶¶¶¶¶¶¶',
  },
  {
    name: '079.txt',
    hash: '64653af873217d52eac090739e321ed29ac90c8b0687c237d181ff9124df77d0',
    isCheck: true,
    signs:
      '¶¶¶¶+¶¶+¶¶¶++¶++¶¶++¶+¶+¶+¶+¶++¶++++¶¶++¶¶¶++¶++¶¶++¶¶++¶+¶¶+¶++++¶++¶++¶¶+++x¶+¶¶+++¶+¶++¶+¶¶++¶¶¶+' +
      '¶¶+¶+¶+¶¶¶++x¶++¶¶++++¶¶¶++¶+¶¶++++¶++¶¶++++¶+++x¶¶¶+++¶+++++++++++¶++¶¶+¶+¶+++¶++^+x¶+¶+++¶¶+¶+++¶+' +
      '+++¶+¶+¶¶+¶¶¶+¶+++x¶+¶¶¶+¶¶¶¶+¶¶+¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶+x¶¶++++++¶++¶++¶¶++++¶++++¶++¶¶¶¶¶¶¶¶¶¶x',
  },
];
