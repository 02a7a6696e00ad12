import type { Words } from '@/core/kernel';
import { isMeasure, isRate, measuresInCell } from './measures';

const known: Readonly<Record<string, string>> = {
  元: 'yuan',
  千元: 'thousand yuan',
  万元: '10,000 yuan',
  亿元: '100 million yuan',
  百万元: 'million yuan',
  美元: 'US dollars',
  万美元: '10,000 US dollars',
  亿美元: '100 million US dollars',
  港元: 'Hong Kong dollars',
  欧元: 'euros',
  英镑: 'pounds',
  人: 'people',
  万人: '10,000 people',
  户: 'households',
  个: 'items',
  件: 'cases',
  套: 'flats',
  次: 'times',
  天: 'days',
  '%': '%',
  平方米: 'm²',
  万平方米: '10,000 m²',
  平方公里: 'km²',
  公顷: 'ha',
  亩: 'mu',
  公里: 'km',
  米: 'm',
  吨: 't',
  万吨: '10,000 t',
  立方米: 'm³',
  个百分点: 'percentage points',
  '‰': '‰',
  千: 'thousand',
  万: '10,000',
  百万: 'million',
  亿: '100 million',
  千人: 'thousand people',
  百万人: 'million people',
  亿人: '100 million people',
  万户: '10,000 households',
};

/** The words of a unit; one we do not know stands as written in both languages. */
export const unitWords = (unit: string): Words => ({
  zh: unit,
  en: Object.hasOwn(known, unit) ? (known[unit] ?? unit) : unit,
});

interface HeadingParts {
  readonly name: string;
  readonly unit?: string;
}

/** What of a heading is name and what is unit: `金额（万元）`, `金额/万元`, `金额 单位：万元`, `完成%`, `同比±%`; `人口（万）` is in 万人. */
export function headingParts(heading: string): HeadingParts {
  const { name, unit } = partsOf(heading);
  if (unit === undefined) return { name };
  const counted = /^(千|万|百万|亿)$/.test(unit) ? countedBy.find(([names]) => names.test(name)) : undefined;
  return { name, unit: `${unit}${counted?.[1] ?? ''}` };
}

/** What a heading counts that gives a power of ten alone. */
const countedBy: readonly (readonly [RegExp, string])[] = [
  [/(人口|人数)$/, '人'],
  [/户数$/, '户'],
];

function partsOf(heading: string): HeadingParts {
  // 万元 alone, below a year or beside 项目: the heading is the unit.
  if (heading.length > 1 && Object.hasOwn(known, heading)) return { name: heading, unit: heading };
  const remarked = withRemark(heading);
  if (remarked) return remarked;
  const bracketed = /^(.*\S)\s*[（([【]\s*(?:单位[:：]\s*)?([^（()）[\]【】]{1,12})[）)\]】]$/.exec(heading);
  if (bracketed?.[1] && bracketed[2] && isUnit(bracketed[2]))
    return { name: bracketed[1].replace(/(?<=[^\s-])\s*-$/, ''), unit: sameUnit(bracketed[2]) };
  const slashed = /^(.*\S)\s*[/／:：]\s*(\S{1,12})$/.exec(heading);
  if (slashed?.[1] && slashed[2] && Object.hasOwn(known, sameUnit(slashed[2])))
    return { name: slashed[1], unit: sameUnit(slashed[2]) };
  const share = /^(.*[^\s±+/-])\s*(?:±|\+\/?-)?\s*([%％‰])$/.exec(heading);
  if (share?.[1] && share[2]) return { name: share[1], unit: sameUnit(share[2]) };
  const told = /^(.*\S)(?:\s*单位[:：]\s*|\s+(?:计量)?单位)(\S{1,12})$/.exec(heading);
  if (told?.[1] && told[2] && isUnit(told[2])) return { name: told[1], unit: sameUnit(told[2]) };
  const spaced = /^(.*[\p{Script=Han}\w])[\s\u3000]+([^\s\u3000]{1,12})$/u.exec(heading);
  if (spaced?.[1] && spaced[2] && Object.hasOwn(known, sameUnit(spaced[2])) && sameUnit(spaced[2]).length > 1)
    return { name: spaced[1].trim(), unit: sameUnit(spaced[2]) };
  // A second row of headings that holds the units: 金额 over 万元, 区 over （单位）.
  const label = /^(.*\S)\s*-\s*[（(]?(?:计量)?单位[）)]$/.exec(heading)?.[1];
  if (label !== undefined) return { name: label };
  const below = /^(.*[^\s-])\s*-\s*[（(]?([^-（）()\s]{1,12})[）)]?$/.exec(heading);
  return below?.[1] && below[2] && isUnit(below[2]) ? { name: below[1], unit: sameUnit(below[2]) } : { name: heading };
}

/** The unit beside a remark in one bracket: 收入（不含税，万元） is 收入（不含税） in 万元. */
function withRemark(heading: string): HeadingParts | undefined {
  const [, name, inside] = /^(.*\S)\s*[（([【]([^（()）[\]【】]{3,40})[）)\]】]$/.exec(heading) ?? [];
  const parts = inside?.split(/[，,、;；：:\s]+/).filter((part) => part !== '' && !/^(计量)?单位$/.test(part)) ?? [];
  const [unit, ...others] = parts.filter(isUnit);
  const remarks = parts.filter((part) => !isUnit(part));
  return name === undefined || unit === undefined || others.length > 0 || remarks.length === 0 || isUnit(inside ?? '')
    ? undefined
    : { name: `${name}（${remarks.join('，')}）`, unit: sameUnit(unit) };
}

/** A bracket in a heading may hold a remark (含税) as well as a unit: known units, and compounds of them, are units. */
export function isUnit(text: string): boolean {
  const unit = sameUnit(text);
  return isSingle(unit) || isMeasure(unit) || isRate(unit, isSingle);
}

const isSingle = (unit: string): boolean =>
  Object.hasOwn(known, unit) ||
  /^(?:百万|千万|十亿|[万亿千百])?(元|美元|港元|欧元|英镑|日元|人|户|吨|米|公里|千克|公斤|千瓦时|度|辆|家|所|座|张|人次|人天|t|ha|‰)$/.test(
    unit,
  );

const englishUnits: ReadonlyMap<string, string> = new Map([
  ['yuan', '元'],
  ['rmb', '元'],
  ['cny', '元'],
  ['thousandyuan', '千元'],
  ['10000yuan', '万元'],
  ['10000rmb', '万元'],
  ['millionyuan', '百万元'],
  ['100millionyuan', '亿元'],
  ['100millionrmb', '亿元'],
  ['billionyuan', '十亿元'],
  ['10000people', '万人'],
  ['10000persons', '万人'],
  ['usd', '美元'],
]);

/** Two spellings of one unit are one. */
export function sameUnit(unit: string): string {
  const plain = unit
    .trim()
    .replace(/^(?:±|\+\/?-)\s*/, '') // of growth and of fall
    .replace('％', '%')
    .replace(/^人民币/, '')
    .replace(/^RMB\s*/i, '');
  const inEnglish = englishUnits.get(plain.toLowerCase().replaceAll(/[, ]/g, ''));
  if (inEnglish !== undefined) return inEnglish;
  return plain === '㎡' || plain === 'm2'
    ? '平方米'
    : plain === 'percent'
      ? '%'
      : plain === '百分点'
        ? '个百分点'
        : plain;
}

/** Money, people, areas, weights: units of one kind contradict each other, those of two kinds do not. */
export function kindOfUnit(unit: string): 'money' | 'people' | 'area' | 'length' | 'weight' | 'share' | 'other' {
  const plain = sameUnit(unit).replace(/\/.*$/, '');
  if (/元$|英镑$/.test(plain)) return 'money';
  if (/人$/.test(plain)) return 'people';
  if (/平方|公顷|亩|km²|m²|ha$/.test(plain)) return 'area';
  if (/米$|公里$|^km$|^m$/.test(plain)) return 'length';
  if (/吨$|千克$|公斤$|^t$|^kg$/.test(plain)) return 'weight';
  return /[%‰]|百分点/.test(plain) ? 'share' : 'other';
}

/** What a number cell may carry behind its digits. */
export const unitInCell = new RegExp(
  `^(.*?[\\d.])\\s*([万亿]?美元|亿元|百万元|万元|千元|元|亿|万|千|人|万人|户|个|件|套|次|天|平方米|平方公里|公顷|亩|公里|米|吨|万吨|立方米|‰|个?百分点|${measuresInCell})$`,
);
