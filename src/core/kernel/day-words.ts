import type { Words } from './words';

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day as it is written: 2026年3月31日, 31 March 2026. */
export function dayWords(day: string): Words {
  const [year, month = 1, date] = day.split('-').map(Number);
  return { zh: `${year}年${month}月${date}日`, en: `${date} ${months[month - 1]} ${year}` };
}

const KEPT = /(?<![\d-])\d{4}-(?:0[1-9]|1[0-2])-\d{2}(?![\d-])/g;

/** A sentence in which each day stands as it is kept (2026-03-31), with its days as they are written. */
export const spelledDays = ({ zh, en }: Words): Words => ({
  zh: zh.replace(KEPT, (day) => dayWords(day).zh),
  en: en.replace(KEPT, (day) => dayWords(day).en),
});
