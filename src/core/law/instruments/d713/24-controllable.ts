import { civilDate } from '@/core/kernel';
import { ifRisk } from '../../applicability';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { beforeDecision } from '../../order-of-days';
import { quoted } from '../../provision';

/** The authority finds the risk controllable: after the report of the assessment, before it decides; no finding is the breach. */
export const controllableOfD71324p1 = checkRule({
  id: 'D713/24.1/controllable',
  ref: 'R091',
  stage: 'risk',
  layer: 'N',
  rests: [
    quoted(
      'D713',
      '24.1',
      '决策机关认为风险可控的，可以作出决策；认为风险不可控的，在采取调整决策草案等措施确保风险可控后，可以作出决策',
      '2026-11-29',
    ),
  ],
  force: 'shall',
  effect: 'blocks',
  isAnswer: true,
  gate: 'discussion',
  owedBy: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '决策机关认定风险可控', en: 'The authority finds the risk controllable' },
  reads: ['controllability'],
  step: 'controllability',
  after: ['riskReportOn'],
  before: beforeDecision,
  applies: ifRisk,
  argues: ({ controllability }) =>
    argued(
      { zh: '为什么认定风险可控或者不可控', en: 'why the risk is or is not found controllable' },
      controllability?.because,
    ),
  holds: ({ controllability }) =>
    controllability === null
      ? { holds: false, says: { zh: '决策机关没有作出可控认定。', en: 'The authority made no finding.' } }
      : controllability.controllable,
  met: () => ({ zh: '决策机关认定风险可控。', en: 'The authority found the risk controllable.' }),
  unmet: () => ({
    zh: '决策机关认定风险不可控，须调整草案后复评。',
    en: 'Found uncontrollable: adjust the draft and judge again.',
  }),
});
