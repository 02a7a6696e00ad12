import type { CivilDate } from '@/core/kernel';
import type { LawContext } from '@/core/law';
import type { Fields } from './act';
import { daysTold } from './days-told';
import { fieldName } from './field-words';
import { type ActRefusal, refuse } from './refusal';

/** Times an act sets for what is still to come. Every other day tells of something done, and lies no later than the act. */
export const setAhead: ReadonlySet<string> = new Set([
  'plannedBy',
  'handleBy',
  'until',
  'onlineInteractions.announcedOn',
  'onlineInteractions.heldOn',
  'hearingOn',
  'hearingPostponed.from',
  'hearingPostponed.until',
  'nonPublicBasis.reviewOn',
  'riskFactors.dueOn',
  'meetingOn',
  'materialsSentOn',
  'executionDueOn',
  'executionTasks.dueOn',
  'trialEndsOn',
  'dueOn',
]);

/** Told with an act and done after it all the same: a rule says whether that was in time. Not after the day of entry either. */
export const doneLater: ReadonlySet<string> = new Set([
  'competitionSubmittedOn',
  'counselOpinions.signedOn',
  'discussedOn',
]);

/** Something told as done that lies ahead of the act that tells it, or of the day it is entered. */
export function aheadOfAct(
  fields: Fields,
  payload: Readonly<Record<string, unknown>>,
  on: CivilDate,
  { asOf }: Pick<LawContext, 'asOf'>,
  under = '',
): ActRefusal | undefined {
  const ahead = daysTold(fields, payload).find(
    ({ field, day }) => !setAhead.has(field) && day > (doneLater.has(field) ? asOf : on),
  );
  if (!ahead) return undefined;
  const { zh, en } = fieldName(ahead.path);
  return refuse(
    'invalid',
    {
      zh: `“${zh}”（${ahead.day}）晚于办理日：尚未办理的不能写成已办理，办理后再记录。`,
      en: `“${en}” (${ahead.day}) is after the day of the act: what is still to come is recorded when it is done.`,
    },
    { field: `${under}${ahead.path}` },
  );
}
