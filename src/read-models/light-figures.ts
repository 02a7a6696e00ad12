import type { LightPoint } from '@/analysis/alerts';
import { addDays, addMonths, type CivilDate, civilDate, daysBetween, type Words } from '@/core/kernel';
import type { MatterSummary } from '@/ports/matter-api';
import { matterFigure } from './matter-figure';
import type { MatterFigureId } from './matter-figure-list';
import { isRunning } from './schedule-light';

/** A figure a light can rest on: its value is one of the register, in the unit its limits are set in. */
export interface LightFigure {
  readonly name: Words;
  readonly unit: Words;
  /** What a raised light on one matter is called. */
  readonly short: Words;
  readonly bad: 'high' | 'low';
  /** The figure of one matter on a day; null where it has none. Absent: the figure is of the portfolio as a whole. */
  readonly ofMatter?: (matter: MatterSummary, day: CivilDate) => number | null;
  readonly ofAll?: (matters: readonly MatterSummary[], day: CivilDate) => number | null;
  /** Whether earlier days can be told from what is known today. */
  readonly hasPast: boolean;
}

const none: Words = { zh: '', en: '' };
const percent: Words = { zh: '%', en: '%' };
const days: Words = { zh: '日', en: 'days' };
/** A figure of the register in whole percent, or as it is. */
const percentOf = (matter: MatterSummary, id: MatterFigureId): number | null => {
  const { value } = matterFigure(matter, id);
  return value === null ? null : value * 100;
};
const figureOf = (matter: MatterSummary, id: MatterFigureId): number | null => matterFigure(matter, id).value;

const share = (part: number, whole: number): number | null => (whole === 0 ? null : (part / whole) * 100);

/** Not decided on that day, though already proposed. */
const wasOpen = (matter: MatterSummary, day: CivilDate): boolean => {
  const decided = matter.earliest.kind === 'decided' ? matter.earliest.day : null;
  return (
    (matter.proposedOn === null || matter.proposedOn <= day) &&
    matter.status !== 'ended' &&
    matter.status !== 'suspended' &&
    (decided === null || decided > day)
  );
};
const promised = (matter: MatterSummary, day: CivilDate): CivilDate | null =>
  matter.plannedBy && wasOpen(matter, day) ? civilDate(matter.plannedBy) : null;

const lightFigures = {
  'days-to-due': {
    name: { zh: '距承诺日的天数', en: 'days to the promised day' },
    unit: days,
    short: { zh: '承诺日临近', en: 'Promised day near' },
    bad: 'low',
    hasPast: true,
    ofMatter: (matter, day) => {
      const due = promised(matter, day);
      return due ? daysBetween(day, due) : null;
    },
  },
  'late-promise': {
    name: { zh: '最早可决策日晚于承诺日的天数', en: 'days the earliest lawful day lies after the promised one' },
    unit: days,
    short: { zh: '赶不上承诺日', en: 'Promise cannot be kept' },
    bad: 'high',
    hasPast: false,
    ofMatter: (matter) =>
      matter.earliest.kind === 'open' && matter.plannedBy ? (figureOf(matter, 'days-late') ?? 0) : null,
  },
  'overdue-share': {
    name: { zh: '逾期事项占比', en: 'share of matters overdue' },
    unit: percent,
    short: { zh: '逾期偏多', en: 'Many overdue' },
    bad: 'high',
    hasPast: true,
    ofAll: (matters, day) => {
      const open = matters.filter((matter) => wasOpen(matter, day));
      return share(open.filter(({ plannedBy }) => plannedBy !== null && plannedBy < day).length, open.length);
    },
  },
  opposition: {
    name: { zh: '公众意见中反对占比', en: 'share of comments that oppose' },
    unit: percent,
    short: { zh: '公众反对较强', en: 'Strong opposition' },
    bad: 'high',
    hasPast: false,
    ofMatter: (matter) => percentOf(matter, 'stance-oppose'),
  },
  answered: {
    name: { zh: '公众意见已答复占比', en: 'share of comments answered' },
    unit: percent,
    short: { zh: '意见未答复', en: 'Comments unanswered' },
    bad: 'low',
    hasPast: false,
    ofMatter: (matter) => percentOf(matter, 'answered-share'),
  },
  'risk-after': {
    name: { zh: '采取措施后的最高风险值', en: 'gravest risk after measures' },
    unit: none,
    short: { zh: '措施后风险未降到低', en: 'Risk not low after measures' },
    bad: 'high',
    hasPast: false,
    ofMatter: (matter) => figureOf(matter, 'risk-after'),
  },
  dissent: {
    name: { zh: '专家不同意占比', en: 'share of experts who disagree' },
    unit: percent,
    short: { zh: '有专家不同意', en: 'An expert disagrees' },
    bad: 'high',
    hasPast: false,
    ofMatter: ({ experts }) => (experts ? share(experts.dissent, experts.signed) : null),
  },
  agreement: {
    name: { zh: '专家一致程度 W', en: 'agreement W of the experts' },
    unit: none,
    short: { zh: '专家评分分歧大', en: 'Ratings far apart' },
    bad: 'low',
    hasPast: false,
    ofMatter: (matter) => figureOf(matter, 'expert-agreement'),
  },
  'silent-districts': {
    name: { zh: '没有收到意见的区县数', en: 'districts nobody wrote from' },
    unit: { zh: '个', en: '' },
    short: { zh: '有区县没有声音', en: 'Silent districts' },
    bad: 'high',
    hasPast: false,
  },
  'data-age': {
    name: { zh: '最旧一项数据的天数', en: 'age of the oldest data' },
    unit: { zh: '天', en: 'days' },
    short: { zh: '数据过旧', en: 'Old data' },
    bad: 'high',
    hasPast: false,
  },
} as const satisfies Readonly<Record<string, LightFigure>>;

export type LightFigureId = keyof typeof lightFigures;
export const lightFigureIds = Object.keys(lightFigures) as LightFigureId[]; // the keys just written
export const isLightFigureId = (text: string): text is LightFigureId => Object.hasOwn(lightFigures, text);
export const lightFigureOf = (id: LightFigureId): LightFigure => lightFigures[id];

/** The figure on a day: of all matters, or the worst of any one, with its title. Null where nobody has one. */
function pointOn(figure: LightFigure, matters: readonly MatterSummary[], day: CivilDate): LightPoint {
  if (figure.ofAll) return { period: day, value: figure.ofAll(matters, day) };
  const told = matters.flatMap((matter) => {
    const value = figure.ofMatter?.(matter, day) ?? null;
    return value === null ? [] : [{ value, of: matter.title }];
  });
  const worst = told.sort((a, b) => (figure.bad === 'high' ? b.value - a.value : a.value - b.value))[0];
  return worst ? { period: day, ...worst } : { period: day, value: null };
}

/** The course of a figure: the ends of past months where they can be told, then today. */
export function figureCourse(
  id: LightFigureId,
  matters: readonly MatterSummary[],
  today: CivilDate,
  months: number,
): readonly LightPoint[] {
  const figure = lightFigureOf(id);
  const first = civilDate(`${today.slice(0, 8)}01`);
  const past = figure.hasPast
    ? Array.from({ length: months }, (_, n) => addDays(addMonths(first, n + 1 - months), -1))
    : [];
  const relevant = figure.hasPast ? matters : matters.filter(isRunning);
  return [...past, today].map((day) => pointOn(figure, relevant, day));
}
