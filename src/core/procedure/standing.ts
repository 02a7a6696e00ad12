import type { Words } from '@/core/kernel';
import { type StageId, stageIds, stageWords } from '@/core/law';
import type { StatusId } from './status-of';

/** Where no stage is told: the procedure rests, ended without a decision, the decision was stopped, or all is done. */
const restingStandings = ['suspended', 'ended', 'stopped', 'closed'] as const satisfies readonly StatusId[];
type RestingStanding = (typeof restingStandings)[number];
const restingWords: Readonly<Record<RestingStanding, Words>> = {
  suspended: { zh: '已中止', en: 'Suspended' },
  ended: { zh: '已终止', en: 'Ended' },
  stopped: { zh: '已停止执行', en: 'Stopped' },
  closed: { zh: '已办结', en: 'Closed' },
};

interface Stands {
  readonly status: string;
  readonly stage: string;
}

const resting = (id: string): RestingStanding | undefined => restingStandings.find((one) => one === id);

/** Where a matter stands, one id for every list and filter: its stage, or why it is in none. */
export const standingOf = ({ status, stage }: Stands): string => resting(status) ?? stage;

/** Every standing a list can be narrowed to, in the order of the procedure. */
export const standingIds: readonly string[] = [...stageIds, ...restingStandings];

/** The one word of a standing on every screen; an id this version does not know is shown as it is. */
export function standingWords(id: string): Words {
  const rests = resting(id);
  if (rests) return restingWords[rests];
  return stageIds.some((stage) => stage === id) ? stageWords[id as StageId] : { zh: id, en: id }; // just found among them
}
