import type { Words } from '@/core/kernel';
import type { BlockedPlan, OpenPlan, PlannedAct } from './decision-plan';
import type { Milestone, MilestoneId, MinimumPeriod } from './milestone';
import { milestones } from './milestones';

/** `“听证公告”至“举行听证会”不少于 30 日`. */
function minimumPeriodWords(least: MinimumPeriod, from: Milestone, to: Milestone): Words {
  const { count, unit } = least;
  return {
    zh: `${from.title.zh}至${to.title.zh}不少于 ${count} ${unit === 'days' ? '日' : '个工作日'}`,
    en: `at least ${count} ${unit === 'days' ? 'days' : 'working days'} from ${lower(from.title.en)} to ${lower(to.title.en)}`,
  };
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The term that sets the day of an act, in words. */
export function termOf({ milestone, because }: Pick<PlannedAct, 'milestone' | 'because'>): Words | undefined {
  if (because.kind !== 'follows') return undefined;
  const titled = (wanted: MilestoneId) => milestones.find(({ id }) => id === wanted);
  const { early, least } = because;
  const [from, to] = early ? [titled(early.after), titled(because.after)] : [titled(because.after), milestone];
  const term = early?.least ?? least;
  return from && to && term && minimumPeriodWords(term, from, to);
}

/** `依现状不能依法决策：4 项`. */
export const blockedWords = ({ barring }: Pick<BlockedPlan, 'barring'>): Words => ({
  zh: `依现状不能依法决策：${barring.length} 项`,
  en: `As things stand no lawful decision is possible: ${barring.length} ${barring.length === 1 ? 'breach' : 'breaches'}`,
});

/** Why a matter that a meeting passed has an earliest day all the same. */
export const DISCUSS_AGAIN: Words = {
  zh: '会议原则通过并作实质修改：重新讨论之前没有作出决定',
  en: 'Passed with a change of substance: no decision before it is discussed again',
};

/** The term that keeps the decision waiting longest, from today on; none where nothing but sittings and appointments do. */
export function longestWait(plan: OpenPlan): { readonly act: PlannedAct; readonly words: Words } | undefined {
  const waits = plan.path.flatMap((act) => {
    const words = act.state === 'done' ? undefined : termOf(act);
    return words && act.because.kind === 'follows' ? [{ act, words, to: act.on.earliest }] : [];
  });
  const days = ({ act }: (typeof waits)[number]) =>
    act.because.kind === 'follows' && act.because.reckoning
      ? Date.parse(act.on.earliest) - Date.parse(act.because.reckoning.from)
      : 0;
  return waits.toSorted((a, b) => days(b) - days(a))[0];
}
