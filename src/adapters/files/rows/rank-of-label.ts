import { plainForm } from '../cells/raw-cell';
import { readDate } from '../cells/read-date';

const places: readonly RegExp[] = [
  /(省|自治区)$/,
  /(市|州|盟|地区)$/,
  /(区|县|旗)$/,
  /(街道|街道办|街道办事处|镇|乡)$/,
  /(社区|村|居委会|村委会)$/,
];

/** How high a place stands: a province 0, a city 1, a district 2, a street 3, a village 4; undefined: no place. */
export function placeRank(label: string): number | undefined {
  const plain = plainForm(label);
  const place = places.findLastIndex((pattern) => pattern.test(plain));
  return place >= 0 ? place : undefined;
}

/** How high a place or a period stands: a province over its cities, a year over its months; undefined: neither. */
export function rankOf(label: string): number | undefined {
  const plain = plainForm(label);
  const place = placeRank(plain);
  if (place !== undefined) return place;
  const date = readDate(plain, { year: 2000 });
  return date.ok ? (date.value.includes('/') ? 5 : date.value.includes('Q') ? 6 : date.value.length) : undefined;
}
