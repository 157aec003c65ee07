import { body, expectFormsMarked } from './small-plan';

const list = (...lines: readonly string[]): string =>
  `${body('Làm tốt việc được giao.')}\nNơi nhận:\n${lines.join('\n')}\n`;

const examples: Record<string, readonly string[]> = {
  'the archive has a word too many, or stands on the line of another': [
    list('- Sở Nội vụ;', '- ⟦Lưu trữ:⟧ VT.'),
    list('- Sở Nội vụ;', '- ⟦Lưu (VT)⟧.'),
    list('- Sở Nội vụ;', '- Lưu: ⟦VT và⟧ VP.'),
    list('- Sở Nội vụ;', '- Lưu: ⟦V T⟧.'),
    list('- Sở Nội vụ; ⟦Lưu: VT⟧.'),
    list('> \\- Sở Nội vụ⟦,⟧', '> \\- Lưu: VT.'),
    list('-   Sở Nội vụ;', '-   ⟦Lưu⟧ ⟦VT⟧'),
    list('- Sở Nội vụ;', '- Lưu: VT;', '- ⟦Lưu: VT, VP⟧.'),
    list('- Sở Nội vụ;', '- Lưu: VT;', '- Lưu: HSCB.'),
    list('- Sở Nội vụ;', '- ⟦Lưu bản gốc:⟧ VT.'),
    list('- Sở Nội vụ;', '- Lưu: VT (Sở Y tế);', '- Lưu: VT (Sở Nội vụ).'),
  ],
  'a recipient is named twice, or its sign stands in the bracket': [
    list('- UBND tỉnh (b/c);', '- ⟦Ủy ban nhân dân tỉnh⟧;', '- Lưu: VT.'),
    list('- UBND tỉnh (b/c⟦;)⟧', '- Lưu: VT.'),
  ],
};

describe('a list of recipients', () => {
  for (const [name, drafts] of Object.entries(examples)) {
    it(`is told what is wrong in it and no more where ${name}`, () => {
      for (const it of drafts) expectFormsMarked(it);
    });
  }
});
