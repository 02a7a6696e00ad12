import { dayWords } from './day-words';
import type { Words } from './words';

const KEPT = /(?<![\d-])\d{4}-[01]\d-[0-3]\d(?![\d-])/g;

/** A sentence in which each day stands as it is kept (2026-03-31), with its days as they are written. */
export const spelledDays = ({ zh, en }: Words): Words => ({
  zh: zh.replace(KEPT, (day) => dayWords(day).zh),
  en: en.replace(KEPT, (day) => dayWords(day).en),
});
