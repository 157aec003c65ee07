import { recipientKey } from '../../plan/closing/recipients';
import type { Plan } from '../../plan/plan';
import { mainSections, topicsOf } from '../../plan/sections/main-sections';
import { headOf, type Party, partyAt } from '../../plan/tasks/owners';

/** No office of the one that issues, which would receive the plan under a name for all of them. */
const ofItsOwn =
  /^(?:công an|(?:ban|bộ) chỉ huy quân sự|ủy ban mặt trận|sở \p{L}|(?:hội (?:nông dân|liên hiệp|cựu|chữ)|liên đoàn|tỉnh đoàn|đoàn thanh niên|trạm y tế|kho bạc|bảo hiểm xã hội|tòa án|viện kiểm sát|báo|đài|điện lực|ngân hàng)(?!\p{L}))/u;

/** `Các cơ quan liên quan`, `Như Mục IV`: names for whoever is given something to do. */
const forAll =
  /liên quan|như (?:mục|phần|điểm|khoản|trên)|nêu trên|thành viên|đoàn thể|(?:^|\s)(?:các|những) (?:cơ quan|ban|ngành|tổ chức|hội|đơn vị|đồng chí)|ban,? ngành/u;

/** Under its name given a task of its own in the part on who does what, while the list names the others and not this one. */
export function forgottenBodies(plan: Plan, known: string, isKnown: (key: string) => boolean): readonly Party[] {
  if (forAll.test(known)) return [];
  const agencies = [plan.header.issuer, ...plan.header.agencies].map((it) => recipientKey(it?.text ?? ''));
  const isIssuer = (key: string): boolean =>
    agencies.some((it) => it !== '' && (key.startsWith(it) || it.startsWith(key)));
  const bodies = mainSections(plan)
    .filter((it) => topicsOf(it).has('organisation'))
    .flatMap(({ children }) => children)
    .flatMap(({ block }): readonly Party[] => {
      const named = headOf(block.paragraph)?.named;
      const [unit, ...others] = named?.units ?? [];
      if (!named || !unit || others.length !== 0 || unit.kinds.length !== 0) return [];
      const party = partyAt(block, named);
      const key = recipientKey(party.text);
      return ofItsOwn.test(key) && !isIssuer(key) ? [party] : [];
    });
  const missing = bodies.filter((it) => !isKnown(recipientKey(it.text)));
  return missing.length === 1 && 1 < bodies.length ? missing : [];
}
