import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { explanationOf } from '../../explained';
import { paraphrased } from '../../provision';

/**
 * The department that proposed the matter handles it, or helps to; or another does, for a reason on record.
 * Reading: whoever hands the matter over, or starts it with another unit, gives the reason then; it is not asked again.
 */
export const unitFitsSource = checkRule({
  id: 'HLJ/11/unit-by-source',
  ref: 'R018',
  stage: 'initiation',
  layer: 'H',
  legalBasis: [paraphrased('HLJ', '11', '部门或者下级政府建议的事项由提出单位承办', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'participation',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '承办单位与建议来源相符', en: 'The unit fits the source of the proposal' },
  reads: ['proposer', 'leadUnit'],
  takenOn: ({ startedOn }) => startedOn,
  applies: ({ proposalSource }) =>
    proposalSource === undefined
      ? { missing: ['proposalSource'] }
      : proposalSource === 'department'
        ? 'applies'
        : { because: { zh: '不是部门提出的建议。', en: 'Not proposed by a department.' } },
  argues: ({ handOverReason }) =>
    argued({ zh: '为什么移交承办单位', en: 'why the matter was handed over' }, handOverReason),
  holds(facts) {
    const { proposer, leadUnit, coUnits, handOverReason } = facts;
    if (proposer === leadUnit || coUnits?.includes(proposer)) return true;
    const reason = explanationOf(facts, 'HLJ/11/unit-by-source');
    if (handOverReason === undefined && reason === undefined) return false;
    if (handOverReason === undefined)
      return {
        holds: true,
        says: { zh: `由${leadUnit}承办，已说明：${reason}`, en: `Handled by ${leadUnit}; the reason given: ${reason}` },
      };
    return {
      holds: true,
      says: {
        zh: `由${leadUnit}接手，移交时已说明：${handOverReason}`,
        en: `${leadUnit} took it over; the reason given then: ${handOverReason}`,
      },
    };
  },
  met: () => ({ zh: '由提出单位承办。', en: 'Handled by the unit that proposed it.' }),
  unmet: () => ({ zh: '提出单位不是承办单位，请说明。', en: 'The proposing unit does not handle it; please explain.' }),
});
