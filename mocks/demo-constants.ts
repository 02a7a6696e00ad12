import { civilDate } from '@/core/kernel';
import type { RoleId } from '@/core/matter';

/** The day the demo's clock stands on until someone moves it: a Monday. */
export const DEMO_TODAY = civilDate('2026-11-23');
/** Who one is in the demo until one chooses. */
export const DEMO_ROLE: RoleId = 'deputy';
/** Name of the store of what is done in this browser. */
export const JOURNAL = 'hengce-demo';
/** Where the build puts what it made beforehand, beside the page (`scripts/sample-city-plugin.ts`). */
export const FIRST_ANSWERS = 'sample-city/first-answers.json';
export const OPEN_FIRST = 'sample-city/open-first.html';
export const OPEN_ANSWERS = 'sample-city/open-answers.json';
export const RECORDS = 'sample-city/records.json';
