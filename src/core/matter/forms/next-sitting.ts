import { dayWords } from '@/core/kernel';
import type { FormOffer, FormSituation } from './form-definition';
import { w } from './say';

/** The next sitting of the deciding meeting that is set: named, never chosen for a person. */
export function nextSitting(
  { meetings = [], today }: FormSituation,
  { meetingOn }: Readonly<Record<string, unknown>>,
): FormOffer | undefined {
  const next = meetings.filter((day) => day > today).toSorted()[0];
  if (next === undefined || meetingOn === next) return undefined;
  const day = dayWords(next);
  return { label: w(`下一次会期：${day.zh}`, `Next sitting: ${day.en}`), values: { meetingOn: next } };
}
