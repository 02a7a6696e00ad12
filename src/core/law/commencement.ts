import type { CivilDate, Words } from '@/core/kernel';
import { type Dated, inForceOn } from './profiles/dated';
import type { ProfileParams } from './profiles/profile-params';

/** What a rule says of the time it is law. */
export interface TimeOfRule {
  readonly layer: 'N' | 'H' | 'X';
  readonly parameter?: keyof ProfileParams;
  readonly inForce: { readonly from: CivilDate; readonly until?: CivilDate };
}

export type NotLaw = {
  readonly code: 'not-yet-in-force' | 'no-longer-in-force' | 'not-of-this-place';
  readonly words: Words;
};

/** Why the rule was not law on the day; nothing where it was. A local rule with a parameter is law where and while a text sets it. */
export function notLawOn(
  day: CivilDate,
  { layer, parameter, inForce }: TimeOfRule,
  params: ProfileParams,
): NotLaw | undefined {
  if (layer === 'N' || !parameter) {
    if (day < inForce.from) return notYet(day, inForce.from);
    return inForce.until !== undefined && day > inForce.until ? noLonger(day, inForce.until) : undefined;
  }
  const series: Dated<unknown> = params[parameter];
  const value = inForceOn(series, day);
  if (value && value.value !== false) return undefined;
  const spans = series.filter((entry) => entry.value !== false);
  const [first] = spans;
  if (!first) return { code: 'not-of-this-place', words: here };
  if (day < first.from) return notYet(day, first.from);
  const until = spans.findLast((entry) => entry.from <= day)?.until;
  return until ? noLonger(day, until) : { code: 'not-of-this-place', words: here };
}

const here: Words = { zh: '当地规定未作此要求。', en: 'The law of this place does not ask for it.' };

const notYet = (day: CivilDate, from: CivilDate): NotLaw => ({
  code: 'not-yet-in-force',
  words: {
    zh: `${day} 办理时此项规定尚未施行（自 ${from} 起施行）。`,
    en: `Not yet in force on ${day}, when the step was taken (in force from ${from}).`,
  },
});

const noLonger = (day: CivilDate, until: CivilDate): NotLaw => ({
  code: 'no-longer-in-force',
  words: {
    zh: `${day} 办理时此项规定已不再施行（施行至 ${until}）。`,
    en: `No longer in force on ${day}, when the step was taken (in force until ${until}).`,
  },
});
