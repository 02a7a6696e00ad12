import type { Words } from '@/core/kernel';
import type { AlertRule } from './alert-rule';
import type { LightVerdict } from './judge-light';
import { levelShapes, levelWords, raisedLevels } from './level';

/** What a rule's figure is called, and its unit. */
export interface SubjectWords {
  readonly name: Words;
  readonly unit: Words;
}

const figure = (value: number, unit: Words): Words => ({
  zh: `${new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 }).format(value)}${unit.zh === '%' ? '%' : ` ${unit.zh}`}`.trim(),
  en: `${new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value)}${unit.en === '%' ? '%' : ` ${unit.en}`}`.trim(),
});

/** The rule in one sentence, for people: every limit, how long it must hold, the trend. */
export function ruleWords(rule: AlertRule, { name, unit }: SubjectWords): Words {
  const limits = raisedLevels.flatMap((level) => {
    const limit = rule.levels[level];
    return limit === null ? [] : [{ level, told: figure(limit, unit) }];
  });
  const high = rule.bad === 'high';
  const zh = limits
    .map(({ level, told }) => `${high ? '达到' : '不高于'} ${told.zh}为${levelShapes[level]}${levelWords[level].zh}`)
    .join('，');
  const en = limits
    .map(
      ({ level, told }) =>
        `${levelShapes[level]} ${levelWords[level].en.toLowerCase()} at ${told.en} or ${high ? 'more' : 'less'}`,
    )
    .join(', ');
  return {
    zh: `${name.zh}${zh}${rule.persists > 1 ? `；须连续 ${rule.persists} 期` : ''}${
      rule.worsens === null ? '' : `；连续 ${rule.worsens} 期变差则升一级`
    }。`,
    en: `${name.en}: ${en}${rule.persists > 1 ? `; ${rule.persists} periods in a row` : ''}${
      rule.worsens === null ? '' : `; one level up when worse ${rule.worsens} periods in a row`
    }.`,
  };
}

const asTold = (period: string): Words => ({ zh: period, en: period });

/** Why the light shows what it shows, with the numbers it rests on. `say`: how a period is said, as it stands by default. */
export function verdictWords(
  rule: AlertRule,
  verdict: LightVerdict,
  { name, unit }: SubjectWords,
  say: (period: string) => Words = asTold,
): Words {
  const last = verdict.used.at(-1);
  if (!rule.on) return { zh: '这条规则已停用，不亮灯。', en: 'The rule is switched off; no light is shown.' };
  if (verdict.level === null || last?.value == null)
    return { zh: `没有${name.zh}的数，不亮灯。`, en: `No figure of ${name.en}; no light is shown.` };
  const now = figure(last.value, unit);
  const when = say(last.period);
  const whose = { zh: last.of ? `（${last.of}）` : '', en: last.of ? ` (${last.of})` : '' };
  const { reached } = verdict;
  const limit = reached && figure(reached.limit, unit);
  return {
    zh: `${when.zh}为 ${now.zh}${whose.zh}，${
      reached && limit ? `达到${levelWords[reached.level].zh}线 ${limit.zh}` : '没有达到任何一条线'
    }${verdict.raisedByTrend ? `；连续 ${rule.worsens} 期变差，升为${levelWords[verdict.level].zh}` : ''}。`,
    en: `${when.en}: ${now.en}${whose.en}, ${
      reached && limit
        ? `which reaches the ${levelWords[reached.level].en.toLowerCase()} limit of ${limit.en}`
        : 'no limit reached'
    }${verdict.raisedByTrend ? `; worse ${rule.worsens} periods in a row, raised to ${levelWords[verdict.level].en.toLowerCase()}` : ''}.`,
  };
}
