import type { Words } from './words';

/** Months as English abbreviates them. */
export const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as it is written: 2026年3月31日, 31 Mar 2026. */
export function dayWords(day: string): Words {
  const [year, month = 1, date] = day.split('-').map(Number);
  return { zh: `${year}年${month}月${date}日`, en: `${date} ${shortMonths[month - 1]} ${year}` };
}
