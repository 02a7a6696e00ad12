import type { z } from 'zod';
import type { CivilDate } from '@/core/kernel';
import type { LawContext } from '@/core/law';
import type { Fields } from './act';
import { fieldName } from './field-words';
import { shapeOf } from './forms/schema-shape';
import { type ActRefusal, refuse } from './refusal';

/** A day in a payload: where it stands, and the path of its field without the numbers of rows. */
interface DayTold {
  readonly path: string;
  readonly field: string;
  readonly day: CivilDate;
}

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

/** Every day a payload tells, in the order of its fields. */
const daysTold = (fields: Fields, payload: Readonly<Record<string, unknown>>): readonly DayTold[] =>
  Object.entries(fields).flatMap(([name, schema]) => daysOf(schema, payload[name], name, name));

function daysOf(schema: z.ZodType, value: unknown, path: string, field: string): readonly DayTold[] {
  if (value === undefined || value === null) return [];
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'day':
      return [{ path, field, day: value as CivilDate }]; // decoded by the schema
    case 'list':
      return (value as readonly unknown[]).flatMap((row, i) => daysOf(shape.of, row, `${path}.${i}`, field));
    case 'object': {
      const parts = value as Readonly<Record<string, unknown>>; // as above
      return Object.entries(shape.fields).flatMap(([name, part]) =>
        daysOf(part, parts[name], `${path}.${name}`, `${field}.${name}`),
      );
    }
    default:
      return [];
  }
}

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
