import type { Words } from '@/core/kernel';

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day as it is written: 2026年3月31日, 31 March 2026. */
export function dayWords(day: string): Words {
  const [year, month = 1, date] = day.split('-').map(Number);
  return { zh: `${year}年${month}月${date}日`, en: `${date} ${months[month - 1]} ${year}` };
}
