import { spelledDays } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import type { Fields } from './act';
import { daysTold } from './days-told';
import { fieldName } from './field-words';
import { type ActRefusal, refuse } from './refusal';

/** What may have been there before the matter was proposed: its catalogue, the study and who made it, what others approved. */
const mayPrecede: ReadonlySet<string> = new Set([
  'cataloguePartyConsentOn',
  'cataloguePublishedOn',
  'studyReportOn',
  'otherApprovals.doneOn',
  'responsiblePersons.on',
]);

/** Something an act tells as done before the matter was proposed. Rows of an imported catalogue are proposed whenever they are brought in. */
export function beforeMatter(
  fields: Fields,
  payload: Readonly<Record<string, unknown>>,
  { proposedOn, origin }: DecisionFacts,
  under = '',
): ActRefusal | undefined {
  if (!proposedOn || origin === 'import') return undefined;
  const early = daysTold(fields, payload).find(({ field, day }) => !mayPrecede.has(field) && day < proposedOn);
  if (!early) return undefined;
  const { zh, en } = fieldName(early.path);
  return refuse(
    'invalid',
    spelledDays({
      zh: `“${zh}”（${early.day}）早于事项提出日（${proposedOn}）。`,
      en: `“${en}” (${early.day}) is before the matter was proposed (${proposedOn}).`,
    }),
    { field: `${under}${early.path}` },
  );
}
