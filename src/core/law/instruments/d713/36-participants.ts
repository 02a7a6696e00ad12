import { civilDate } from '@/core/kernel';
import { ifEvaluated } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { evaluationParticipants } from '../../facts/evaluation-facts';
import { quoted } from '../../provision';

/** The public, deputies, CPPCC members and organisations of all kinds took part in the evaluation. */
export const publicInEvaluation = checkRule({
  id: 'D713/36.3/participants',
  ref: 'R150',
  stage: 'evaluation',
  layer: 'N',
  legalBasis: [
    quoted(
      'D713',
      '36.3',
      '应当注重听取社会公众的意见，吸收人大代表、政协委员、人民团体、基层组织、社会组织参与评估',
      '2026-11-29',
    ),
  ],
  force: 'shall',
  effect: 'warns',
  gate: 'close-execution',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '各方面参与后评估', en: 'The public and its representatives took part' },
  reads: ['evaluationParticipants'],
  takenOn: ({ evaluationReportOn, evaluationPlannedOn }) => evaluationReportOn ?? evaluationPlannedOn,
  applies: ifEvaluated,
  holds: ({ evaluationParticipants: took }) => {
    const kinds = evaluationParticipants.filter((kind) => took.includes(kind)).length;
    const of = evaluationParticipants.length;
    return {
      holds: kinds === of,
      values: { took: kinds, of },
      counted: { value: kinds, unit: 'items', needed: of, bound: 'at-least' },
    };
  },
  met: (v) => ({ zh: `${v.of} 个方面都参与了评估。`, en: `All ${v.of} kinds took part.` }),
  unmet: (v) => ({ zh: `${v.of} 个方面只有 ${v.took} 个参与评估。`, en: `Only ${v.took} of ${v.of} kinds took part.` }),
});
