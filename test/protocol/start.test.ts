import assert from 'node:assert/strict';
import {
  type NewPlanChoices,
  type NewPlanText,
  type NextYearAnswer,
  newPlanChoicesRequest,
  newPlanRequest,
  nextYearRequest,
} from '../../server/src/protocol';
import { bare, endServers, startEditor, transports } from './client';
import { sample } from './drafts';

const above = 'file:///k%E1%BA%BF/cap-tren.kehoach';
const uri = 'untitled:Untitled-1';

describe('how a plan begins', function () {
  this.timeout(60_000);
  afterEach(endServers);

  for (const transport of transports) {
    it(`with questions whose answers make it, over ${transport}`, async () => {
      const editor = await startEditor({ transport });
      editor.open(above, sample('cap-tren/ke-hoach-ubnd-tinh.kehoach'));
      const answers = { kind: 'department', name: 'Sở Y tế' };
      const choices = await editor.connection.sendRequest<NewPlanChoices>(newPlanChoicesRequest, answers);
      const [issuer] = choices.issuers;
      const [superior] = choices.superiors;
      assert.equal(issuer?.name, 'Ủy ban nhân dân tỉnh Hoài Lĩnh');
      assert.equal(superior?.label, 'Kế hoạch số 214/KH-UBND');
      const { snippet, text } = await editor.connection.sendRequest<NewPlanText>(newPlanRequest, {
        ...answers,
        parent: 'UBND tỉnh Hoài Lĩnh',
        place: choices.places[0],
        year: choices.thisYear,
        superior: superior.document,
        subject: superior.subject,
      });
      assert.ok(snippet.includes('${1:'));
      editor.open(uri, text);
      const found = (await editor.pulled(uri)).filter((it) => it.severity === 1 || it.severity === 2);
      assert.deepEqual(
        found.map((it) => it.message),
        [],
      );
      assert.match(
        text,
        /Thực hiện Kế hoạch số 214\/KH-UBND ngày 16\/10\/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh triển khai/u,
      );
    });
  }

  it('with whatever an editor sends', async () => {
    const editor = await startEditor({ capabilities: bare });
    for (const params of [undefined, null, 7, [], {}, { kind: 3, name: {}, superior: [], subject: null }]) {
      const choices = await editor.connection.sendRequest<NewPlanChoices>(newPlanChoicesRequest, params);
      assert.ok(8 < choices.kinds.length);
      const made = await editor.connection.sendRequest<NewPlanText>(newPlanRequest, params);
      assert.match(made.text, /\nKẾ HOẠCH\n/u);
    }
  });

  it('with last year’s, its line ends kept', async () => {
    const editor = await startEditor();
    const { thisYear } = await editor.connection.sendRequest<NewPlanChoices>(newPlanChoicesRequest, {});
    /** Our draft as one of another year. */
    const planOf = (year: number): string =>
      sample('ke-hoach-sach.kehoach')
        .replace(/20(?<last>2[67])(?!\d)/gu, (_all, last: string) => String(year + Number(last) - 27))
        .replaceAll('\n', '\r\n');
    const ask = (text: string, year?: number): Promise<NextYearAnswer> =>
      editor.connection.sendRequest(nextYearRequest, { textDocument: { uri }, text, ...(year && { year }) });

    const { plan } = await ask(planOf(thisYear));
    assert.deepEqual([plan?.from, plan?.year], [thisYear, thisYear + 1]);
    assert.match(plan?.text ?? '', new RegExp(`Công tác văn thư, lưu trữ năm ${thisYear + 1}\r\n`, 'u'));
    assert.doesNotMatch(plan?.text ?? '', /(?<!\r)\n/u);

    const early = await ask(planOf(thisYear + 1));
    assert.match(early.problem ?? '', /^Kế hoạch này đã là của năm \d+, chưa cần lập kế hoạch năm \d+$/u);

    const old = planOf(thisYear - 6);
    assert.deepEqual(await ask(old), { choose: [thisYear, thisYear + 1] });
    editor.open(uri, old);
    assert.equal((await ask(old, thisYear)).plan?.year, thisYear);
  });

  it('says why there is no next year', async () => {
    const editor = await startEditor();
    const of = async (text: string): Promise<string | undefined> =>
      (await editor.connection.sendRequest<NextYearAnswer>(nextYearRequest, { textDocument: { uri }, text })).problem;
    assert.equal(await of(''), 'Tệp này trống hoặc quá dài nên không lập được kế hoạch năm sau');
    assert.equal(
      await of('BÁO CÁO\nKết quả năm 2026\n\nI. KẾT QUẢ\n\nĐạt 80%.\n'),
      'Văn bản này không phải kế hoạch nên không lập được kế hoạch năm sau',
    );
  });
});
