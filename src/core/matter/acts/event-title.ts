import type { Words } from '@/core/kernel';
import { actOfEvent } from './act-of-event';

const amendmentTitles: Readonly<Record<string, Words>> = {
  EntryCorrected: { zh: '更正', en: 'Entry corrected' },
  EntryWithdrawn: { zh: '撤回', en: 'Entry withdrawn' },
  AmendmentConfirmed: { zh: '复核', en: 'Amendment confirmed' },
};

/** What an event is called: the title of the act it came from; the type itself where no such act is known. */
export const eventTitle = (type: string): Words =>
  actOfEvent(type)?.title ?? amendmentTitles[type] ?? { zh: type, en: type };
