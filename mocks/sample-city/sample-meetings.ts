import { addDays, civilDate } from '@/core/kernel';

const FIRST = civilDate('2026-11-30');

/** Sittings of the sample city's executive meeting: every second Monday, set for half a year. */
export const sampleMeetings = Array.from({ length: 13 }, (_, i) => addDays(FIRST, i * 14));
