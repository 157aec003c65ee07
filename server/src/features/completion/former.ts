import { issuedFrom, toIso } from '../../plan/head/issued-from';
import type { Plan } from '../../plan/plan';
import { mentionsOf } from '../../rules/bodies/_mentions';
import { makeParagraph, remember } from '../../syntax/paragraph';

/** Whether a body was no more when the plan is issued: an old plan of the folder may still name it. */
export function isFormer(plan: Plan): (name: string) => boolean {
  const day = effectiveDay(plan);
  if (day === undefined) return () => false;
  return (name) => {
    const paragraph = makeParagraph('text', name, [{ start: 0, end: name.length, blankLinesBefore: 0 }]);
    return mentionsOf(paragraph).some((it) => it.from <= day);
  };
}

const effectiveDay = remember((plan: Plan) => {
  const issued = issuedFrom(plan);
  return issued === undefined ? undefined : toIso(issued);
});
