import { civilDate } from '@/core/kernel';
import { ifRisk } from '../../applicability';
import { arguedBeside } from '../../argued';
import { checkRule, type Verdict } from '../../check-rule';
import type { DecisionFacts } from '../../facts/decision-facts';
import { decidedOnRecord } from '../../left-out';
import { beforeDecision } from '../../order-of-days';
import { quoted } from '../../provision';

/**
 * The authority finds the risk controllable: after the report of the assessment, before it decides; no finding is the breach, and so
 * is none in a whole record once it was decided.
 * Reading: once found uncontrollable it is made controllable by measures, not by another word: the text was adjusted and the risk
 * assessed anew after that finding.
 */
export const riskControllable = checkRule({
  id: 'D713/24.1/controllable',
  ref: 'R091',
  stage: 'risk',
  layer: 'N',
  legalBasis: [
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
  dutyHolder: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '决策机关认定风险可控', en: 'The authority finds the risk controllable' },
  reads: ['controllability'],
  step: 'controllability',
  after: ['riskReportOn'],
  before: beforeDecision,
  applies: ifRisk,
  atOnce: (facts) => (facts.controllability === undefined && decidedOnRecord(facts) ? leftOut : undefined),
  argues: ({ controllability }) =>
    arguedBeside(
      ['可控', '不可控', '风险可控', '风险不可控', '可控风险', 'controllable', 'notcontrollable'],
      { zh: '为什么认定风险可控或者不可控', en: 'why the risk is or is not found controllable' },
      controllability?.because,
    ),
  holds: (facts) => {
    const { controllability } = facts;
    if (controllability === null) return leftOut;
    return controllability.controllable ? madeControllable(facts) : false;
  },
  met: () => ({ zh: '决策机关认定风险可控。', en: 'The authority found the risk controllable.' }),
  unmet: () => ({
    zh: '决策机关认定风险不可控，须调整草案后复评。',
    en: 'Found uncontrollable: adjust the draft and judge again.',
  }),
});

const leftOut: Verdict = {
  holds: false,
  says: { zh: '决策机关没有作出可控认定。', en: 'The authority made no finding.' },
};

/** Whether what was once found uncontrollable became controllable: another text, and a report of the risk made after that finding. */
function madeControllable(facts: DecisionFacts): Verdict {
  const { uncontrollableFindings = [], controllability, draftDigest, draftRecordedOn, riskReportOn } = facts;
  const last = uncontrollableFindings.filter(({ on }) => controllability && on <= controllability.on).at(-1);
  if (!last) return true;
  const found = controllability?.draftDigest ?? draftDigest;
  const isSameText =
    last.draftDigest && found ? last.draftDigest === found : draftRecordedOn && draftRecordedOn <= last.on;
  const isSameReport = riskReportOn && riskReportOn <= last.on;
  if (isSameText || isSameReport)
    return {
      holds: false,
      says: {
        zh: `${last.on} 曾认定不可控，此后${[isSameText && '草案没有调整', isSameReport && '风险没有重新评估'].filter(Boolean).join('，')}，不能改认可控。`,
        en: `Found uncontrollable on ${last.on}; since then ${[isSameText && 'the draft was not adjusted', isSameReport && 'the risk was not assessed anew'].filter(Boolean).join(' and ')}: it cannot be found controllable.`,
      },
    };
  if (isSameText === undefined) return { missing: ['draftRecordedOn'] };
  return isSameReport === undefined ? { missing: ['riskReportOn'] } : true;
}
