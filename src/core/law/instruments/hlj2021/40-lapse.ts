import { addMonths, civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { paraphrased } from '../../provision';
import { suspensionsOf } from '../../suspensions';

/**
 * A procedure suspended for over a year ends of itself; nobody has to end it, its end is recorded.
 * Reading: how long a suspension lasted is judged on the day the matter came back: resumed, submitted again or discussed; while it
 * has not come back, on the day asked. What came back too late is not cured by going on, only by ending and starting anew.
 */
export const lapsedSuspensionEnds = checkRule({
  id: 'HLJ/40/lapse',
  ref: 'R130',
  stage: 'discussion',
  layer: 'H',
  parameter: 'lapseMonths',
  legalBasis: [paraphrased('HLJ', '40', '暂缓一年后仍不具备条件的程序自动终止', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'discussion',
  dutyHolder: 'office',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '暂缓满一年程序自动终止', en: 'Suspended over a year: the procedure ends of itself' },
  reads: [],
  applies: (facts) =>
    suspensionsOf(facts).length === 0 && facts.endedOn === undefined
      ? { because: { zh: '没有记录中止。', en: 'No suspension is on record.' } }
      : 'applies',
  holds: (facts, { params, asOf }) => {
    if (facts.endedOn !== undefined) return { holds: true, values: { ended: 1, on: '', back: '' } };
    const judged = suspensionsOf(facts).map(({ on, cameBackOn }) => {
      const months = inForceOn(params.lapseMonths, on)?.value;
      const last = months === undefined ? undefined : addMonths(on, months);
      return { on, last, back: cameBackOn, lapsed: last !== undefined && (cameBackOn ?? asOf) > last };
    });
    const lapsed = judged.find((one) => one.lapsed);
    const dueBy = (lapsed ?? judged.find((one) => one.back === undefined))?.last;
    return {
      holds: lapsed === undefined,
      values: { ended: 0, on: lapsed?.on ?? '', back: lapsed?.back ?? '' },
      ...(dueBy && { dueBy }),
    };
  },
  met: (v) =>
    v.ended
      ? { zh: '程序已经终止。', en: 'The procedure has ended.' }
      : { zh: '每次中止都未满一年。', en: 'No suspension lasted over a year.' },
  unmet: (v) =>
    v.back
      ? {
          zh: `${v.on} 中止，${v.back} 才恢复，已满一年，程序已自动终止：请登记终止，仍需决策的重新启动。`,
          en: `Suspended on ${v.on} and back only on ${v.back}, after over a year: the procedure ended of itself. Record its end; what is still to be decided starts anew.`,
        }
      : {
          zh: `${v.on} 中止，已满一年仍未恢复，程序自动终止：请登记终止，仍需决策的重新启动。`,
          en: `Suspended since ${v.on}, over a year: the procedure ends of itself. Record its end; what is still to be decided starts anew.`,
        },
});
