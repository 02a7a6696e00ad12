import type { Language } from './bilingual';
import { numberFormat } from './number-format';

/** Steps of tens of thousands (zh) and of thousands from a million on (en), largest first. */
const steps: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'M'],
  ],
};

const multiples: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };

const english: Readonly<Record<string, string>> = {
  元: 'yuan',
  亩: 'mu',
  公顷: 'ha',
  平方公里: 'km²',
  平方米: 'm²',
  公里: 'km',
  人: 'people',
  户: 'households',
  件: 'cases',
  条: 'comments',
  次: 'times',
  个: '',
  天: 'days',
  日: 'days',
  吨: 't',
  套: 'homes',
  辆: 'vehicles',
  岁: 'years',
  '元/平方米': 'yuan/m²',
  '微克/立方米': 'µg/m³',
  个百分点: 'pp',
  百分点: 'pp',
  '%': '%',
  '‰': '‰',
};

const ratios = new Set(['%', '‰', '个百分点', '百分点', 'pp']);

/** Whether a unit is a ratio, whose change is told in percentage points and never in percent. */
export const isRatio = (unit: string): boolean => ratios.has(unit);

/** 万元 → 元 and 10,000: what a stored unit multiplies, and what is left of it. */
function baseOf(unit: string): readonly [number, string] {
  const found = /^(万亿|亿|万)(.+)$/.exec(unit);
  return found ? [multiples[found[1] ?? ''] ?? 1, found[2] ?? ''] : [1, unit];
}

/** The minus sign of the typographers, and no "−0". */
const signed = (text: string, isNegative: boolean, plus: boolean): string =>
  isNegative ? `−${text}` : plus ? `+${text}` : text;

const isNought = (text: string): boolean => !/[1-9]/.test(text);

/** Decimals that say something at this size: two under ten thousand of a step, none beyond. */
const digits = (value: number, language: Language, decimals: number): string =>
  numberFormat(language, decimals).format(Math.abs(value));

export interface FigureParts {
  /** The digits with their sign. */
  readonly figure: string;
  /** The unit as it is shown, with its step: 亿元, 万件, M yuan. */
  readonly unit: string;
}

export interface FigureStyle {
  /** A plus sign before what is above zero. */
  readonly plus?: boolean;
  /** Digits after the point at most; two by default. */
  readonly decimals?: number;
}

/** The unit in the language of the reader; a unit nobody translated stays as it is stored. */
export const formatUnit = (unit: string, language: Language): string => {
  if (language === 'zh') return unit;
  const known = english[unit];
  if (known !== undefined) return known;
  const [size, rest] = baseOf(unit);
  if (size === 1) return unit;
  const name = size === 1e4 ? '10,000' : size === 1e8 ? '100 M' : 'tn';
  return `${name} ${english[rest] ?? rest}`.trim();
};

/**
 * A figure for a tile: 9,999, 1万, 12.35万, 1.23亿 (zh) or 9,999, 12.35 M (en), its stored unit (元, 万元, 亿元, 亩, 公顷, 平方公里, %)
 * kept or stepped, never converted into another measure. Nothing to show is an em dash.
 */
export function figureParts(
  value: number | null,
  unit: string,
  language: Language,
  { plus = false, decimals = 2 }: FigureStyle = {},
): FigureParts {
  if (value === null || !Number.isFinite(value)) return { figure: '—', unit: formatUnit(unit, language) };
  const plain = (): FigureParts => {
    const text = digits(value, language, decimals);
    return {
      figure: isNought(text) ? text : signed(text, value < 0, plus && value > 0),
      unit: formatUnit(unit, language),
    };
  };
  const [size, rest] = baseOf(unit);
  if (isRatio(unit)) return plain();
  if (value === 0) return { figure: '0', unit: formatUnit(language === 'zh' ? unit : rest, language) };
  const whole = value * size;
  const ladder = steps[language];
  for (const [index, [step, name]] of ladder.entries()) {
    const below = ladder[index + 1]?.[0] ?? 1;
    if (Number(Math.abs(whole / below).toFixed(decimals)) * below < step) continue; // 9999.999 is 1万, not 10000
    const stepped = whole / step;
    const text = digits(stepped, language, decimals);
    const base = formatUnit(rest, language);
    return {
      figure: signed(text, whole < 0, plus),
      unit: language === 'zh' ? `${name}${base}` : `${name} ${base}`.trim(),
    };
  }
  if (size === 1) return plain();
  return figureParts(whole, rest, language, { plus, decimals }); // 0.5 万元 is 5000 元
}

/** The figure with its unit in one text: 1.23亿元 · 123 M yuan · 12.5% · 1.2 个百分点. */
export function formatFigure(value: number | null, unit: string, language: Language, style?: FigureStyle): string {
  const { figure, unit: shown } = figureParts(value, unit, language, style);
  if (figure === '—' || shown === '') return figure;
  const isTight = shown === '%' || shown === '‰' || (language === 'zh' && /^[万亿]/.test(shown));
  return isTight ? `${figure}${shown}` : `${figure} ${shown}`;
}

export interface AxisScale {
  /** What stored values are divided by. */
  readonly divisor: number;
  /** Said once beside the axis. */
  readonly unit: string;
}

/** One unit for a whole axis, chosen by its largest value: 亿元 once, never per tick. */
export function axisScale(largest: number, unit: string, language: Language): AxisScale {
  const [size, rest] = baseOf(unit);
  if (isRatio(unit) || !Number.isFinite(largest)) return { divisor: 1, unit: formatUnit(unit, language) };
  const whole = Math.abs(largest) * size;
  for (const [step, name] of steps[language])
    if (whole >= step) {
      const base = formatUnit(rest, language);
      return { divisor: step / size, unit: language === 'zh' ? `${name}${base}` : `${name} ${base}`.trim() };
    }
  return whole === 0
    ? { divisor: 1, unit: formatUnit(unit, language) }
    : { divisor: 1 / size, unit: formatUnit(rest, language) };
}

/** A number of a table or an axis: thousands separated, the true minus sign. */
export function formatNumber(value: number | null, language: Language, decimals = 2): string {
  if (value === null || !Number.isFinite(value)) return '—';
  const text = digits(value, language, decimals);
  return signed(text, value < 0 && !isNought(text), false);
}

/**
 * The decimals that tell on which side of its bounds a number lies, from so many up to six: 0.999 is never shown as the 1 it falls
 * short of, nor 0.3604 as the 0.36 it exceeds.
 */
export function decimalsBeside(value: number, bounds: readonly number[], from = 2): number {
  const isTold = (places: number) =>
    bounds.every((bound) => Math.sign(Number(value.toFixed(places)) - bound) === Math.sign(value - bound));
  for (let places = from; places <= 6; places++) if (isTold(places)) return places;
  return from;
}
