import type { LightLevel } from '@/analysis/lights';
import { addDays, type CivilDate, daysBetween, type Words } from '@/core/kernel';
import type { MatterSummary } from '@/ports/desk';

/** Days of slack before the promised day from which the light is amber. */
export const DUE_SOON_DAYS = 10;

interface Schedule {
  readonly status: MatterSummary['status'];
  readonly plannedBy: CivilDate | undefined;
  /** Earliest lawful day where the matter is still to be decided. */
  readonly earliest: CivilDate | undefined;
  readonly asOf: CivilDate;
}

/** The light of a matter's schedule: its promised day against today and against the earliest lawful day. */
export function scheduleLight({ status, plannedBy, earliest, asOf }: Schedule): {
  readonly light: MatterSummary['light'];
  readonly because: Words;
} {
  if (status === 'suspended') return { light: 'stopped', because: { zh: '已暂缓', en: 'Suspended' } };
  if (status === 'ended') return { light: 'stopped', because: { zh: '程序已终止', en: 'Ended' } };
  if (status !== 'active') return { light: 'done', because: { zh: '已作出决定', en: 'Decided' } };
  if (!plannedBy) return { light: 'normal', because: { zh: '未设承诺时间', en: 'No promised time' } };
  const left = daysBetween(asOf, plannedBy);
  if (left < 0)
    return {
      light: 'overdue',
      because: { zh: `超过承诺时间 ${-left} 日`, en: `${-left} days past the promised time` },
    };
  if (earliest && earliest > plannedBy)
    return {
      light: 'due',
      because: {
        zh: `最早可决策日晚于承诺时间 ${daysBetween(plannedBy, earliest)} 日`,
        en: `Earliest lawful day is ${daysBetween(plannedBy, earliest)} days after the promised time`,
      },
    };
  if (earliest && addDays(earliest, DUE_SOON_DAYS) > plannedBy)
    return {
      light: 'due',
      because: {
        zh: `距承诺时间 ${left} 日，余量不足 ${DUE_SOON_DAYS} 日`,
        en: `${left} days left; under ${DUE_SOON_DAYS} days of slack`,
      },
    };
  return { light: 'normal', because: { zh: `距承诺时间 ${left} 日`, en: `${left} days left` } };
}

/**
 * The light of a matter's schedule on the four levels, by a stated rule: ■ past its promised day; ◆ the earliest lawful day lies
 * after it, so the promise cannot be kept; ▲ less than ten days of slack; ● else. Suspended and ended matters have none.
 */
export function scheduleLevel({ light, earliest, plannedBy }: MatterSummary): LightLevel | null {
  switch (light) {
    case 'overdue':
      return 'alarm';
    case 'due':
      return earliest.kind === 'open' && earliest.day && plannedBy && earliest.day > plannedBy ? 'warning' : 'watch';
    case 'normal':
    case 'done':
      return 'normal';
    case 'stopped':
      return null;
  }
}

/** Matters the city has at hand: neither suspended nor ended, not yet published. */
export const isRunning = ({ status }: MatterSummary): boolean => status === 'active' || status === 'decided';
