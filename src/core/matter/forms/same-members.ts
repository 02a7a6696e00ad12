import { dayWords } from '@/core/kernel';
import type { MeetingHeld } from '../directory/last-meeting';
import { isBlank } from './blank';
import { isRecord } from './blank-values';
import type { FormOffer } from './form-definition';
import { w } from './say';

/** The members of the last meeting, each for a statement of their own, the chief last. Not offered over names that stand there. */
export function sameMembers({ on, chief, members }: MeetingHeld, statements: unknown): FormOffer | undefined {
  const rows: readonly unknown[] = Array.isArray(statements) ? statements : [];
  if (rows.some((row) => isRecord(row) && !isBlank(row.name))) return undefined;
  const day = dayWords(on);
  const names = [...members.filter((name) => name !== chief), chief];
  return {
    label: w(
      `与 ${day.zh}会议的成员相同（${names.length} 人）`,
      `The same members as the meeting of ${day.en} (${names.length})`,
    ),
    values: { chiefName: chief, statements: names.map((name) => ({ name, position: '', text: '' })) },
  };
}
