import { type ChartLook, say } from '../chart-spec';
import { number, type Said, said } from '../said';

/** How many matters there are; of all, drawn or not, how many cannot lawfully be decided by their promised day, and how many not at all as they stand. */
export interface TimelineCounts {
  readonly matters: number;
  readonly late: number;
  readonly blocked: number;
}

/** What the time line says: who is late, who cannot lawfully be decided as things stand, and whether only a part is drawn. */
export function timelineSentence(of: TimelineCounts, drawn: number, look: ChartLook): Said {
  if (drawn === 0) return say(look, said`没有符合的事项。`, said`No matter fits.`);
  const [all, late, blocked] = [number('matters', of.matters), number('late', of.late), number('blocked', of.blocked)];
  const promise =
    of.late > 0
      ? say(
          look,
          said`${all} 件中 ${late} 件的最早可决策日晚于承诺日`,
          said`${late} of ${all} cannot lawfully be decided by their promised day`,
        )
      : of.blocked > 0
        ? say(
            look,
            said`${all} 件中没有最早可决策日晚于承诺日的`,
            said`None of ${all} has its earliest lawful day after the promised one`,
          )
        : say(look, said`各事项都能在承诺日前依法决策`, said`All can lawfully be decided by their promised day`);
  const barred =
    of.blocked > 0
      ? say(
          look,
          said`；${blocked} 件依现状不能依法决策`,
          said`; in ${blocked} no lawful decision is possible as things stand`,
        )
      : [];
  const part =
    drawn < of.matters
      ? say(look, said`；下面画出最早的 ${String(drawn)} 件`, said`; the soonest ${String(drawn)} are drawn`)
      : [];
  return [...promise, ...barred, ...part, say(look, '。', '.')];
}
