import type { Language } from './bilingual';
import { formatFigure, isRatio } from './figure';

/** What a figure is compared with: the year before (同比), the period before (环比), its target, another city. */
export type ChangeBasis = 'year' | 'period' | 'target' | 'benchmark';

const basisWords: Readonly<Record<ChangeBasis, Readonly<Record<Language, string>>>> = {
  year: { zh: '同比', en: 'on the year before' },
  period: { zh: '环比', en: 'on the period before' },
  target: { zh: '较目标', en: 'against the target' },
  benchmark: { zh: '较对标城市', en: 'against the benchmark' },
};

/** How far `now` lies from `before`, and in what it is told: percent, percentage points for ratios, the unit where the base is not above zero. */
function changeOf(now: number | null, before: number | null, unit: string) {
  if (now === null || before === null) return null;
  const difference = now - before;
  if (isRatio(unit)) return { kind: unit === '‰' ? 'unit' : 'points', amount: difference } as const;
  return before > 0
    ? ({ kind: 'percent', amount: (difference / before) * 100 } as const)
    : ({ kind: 'unit', amount: difference } as const);
}

/** 同比上升 12.3% · 环比下降 1.2 个百分点 · 较目标持平; empty where there is nothing to compare. */
export function formatChange(
  now: number | null,
  before: number | null,
  unit: string,
  basis: ChangeBasis,
  language: Language,
): string {
  const change = changeOf(now, before, unit);
  if (!change) return '';
  const word = basisWords[basis][language];
  const size = Math.abs(change.amount);
  const amount =
    change.kind === 'percent'
      ? formatFigure(size, '%', language, { decimals: 1 })
      : change.kind === 'points'
        ? formatFigure(size, '个百分点', language, { decimals: 1 })
        : formatFigure(size, unit, language);
  if (!/[1-9]/.test(amount)) return language === 'zh' ? `${word}持平` : `unchanged ${word}`;
  return language === 'zh'
    ? `${word}${change.amount > 0 ? '上升' : '下降'} ${amount}`
    : `${change.amount > 0 ? 'up' : 'down'} ${amount} ${word}`;
}
