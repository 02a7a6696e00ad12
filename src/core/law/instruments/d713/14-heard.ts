import { type CivilDate, civilDate } from '@/core/kernel';
import { ifPublic } from '../../applicability';
import { checkRule } from '../../check-rule';
import { type DecisionFacts, factWords } from '../../facts/decision-facts';
import { standsIfConfirmed } from '../../judgements-held';
import { beforeReview, tooLate } from '../../order-of-days';
import { quoted } from '../../provision';

/** Fewer than three are a conversation, not a symposium. */
const SYMPOSIUM_LEAST = 3;

/** Days on which the public was heard, by each way used. A way that reached nobody was not used. */
function heardOn({ consultationClosed, symposiums = [], surveys = [], hearingHeldOn }: DecisionFacts, asOf: CivilDate) {
  const closed = consultationClosed && consultationClosed <= asOf ? [consultationClosed] : [];
  const met = symposiums.filter(({ attendees }) => attendees > 0).map(({ heldOn }) => heldOn);
  const asked = surveys.filter(({ people }) => people > 0).map(({ on }) => on);
  return [...closed, ...met, ...asked, ...(hearingHeldOn ? [hearingHeldOn] : [])].sort();
}

/** Whether only people whom the unit picked were heard, one by one, though many are concerned. */
function heardFew(facts: DecisionFacts): boolean {
  const { directInterest, majorLivelihood, wideDisagreement, widelyFollowed } = facts;
  const concernsMany = directInterest || majorLivelihood || wideDisagreement || widelyFollowed;
  const { consultationOpened, hearingHeldOn, symposiums = [], surveys = [], participationMethods = [] } = facts;
  const inPublic =
    Boolean(consultationOpened || hearingHeldOn) ||
    participationMethods.some((way) => way === 'consultation' || way === 'hearing') ||
    symposiums.some(({ attendees }) => attendees >= SYMPOSIUM_LEAST) ||
    surveys.some(({ kind, people }) => (kind === 'questionnaire' || kind === 'poll') && people >= SYMPOSIUM_LEAST);
  return Boolean(concernsMany) && !inPublic;
}

/**
 * The public is heard, fully, before the draft is sent for review.
 * Reading: only a matter lawfully not public may be judged to need no participation. Any of the seven ways will do; but where
 * the recorded features say that many are concerned, visits and letters to people the unit picked, or a symposium of fewer
 * than three, do not hear the public fully, unless the office confirms it with a reason.
 */
export const publicHeard = checkRule({
  id: 'D713/14.1/heard',
  ref: 'R030',
  stage: 'participation',
  layer: 'N',
  legalBasis: [
    quoted('D713', '14.1', '决策承办单位应当采取便于社会公众参与的方式充分听取意见', '2026-11-29'),
    quoted(
      'D713',
      '14.2',
      '听取意见可以采取座谈会、听证会、实地走访、书面征求意见、向社会公开征求意见、问卷调查、民意调查等多种方式',
      '2026-11-29',
    ),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '以适当方式听取公众意见', en: 'The public was heard in some way' },
  reads: ['participationMethods'],
  takenOn: ({ consultationOpened, consultationClosed }) => consultationOpened ?? consultationClosed,
  applies: ifPublic,
  atOnce: ({ participationJudgement }) =>
    participationJudgement?.applies === false
      ? {
          holds: false,
          says: {
            zh: '没有不予公开的法定依据，不能判断为不适用公众参与。',
            en: 'With no legal basis for withholding it, public participation cannot be judged away.',
          },
        }
      : undefined,
  holds(facts, { asOf }) {
    if (facts.participationMethods.length === 0) return false;
    const heard = heardOn(facts, asOf);
    const late = tooLate(factWords.participationMethods, heard[0], facts, beforeReview);
    if (late) return { tooLate: late };
    if (heard.length === 0) return { missing: ['consultationClosed'] };
    return heardFew(facts)
      ? standsIfConfirmed(
          facts,
          'publication',
          '事项特征表明涉及面广，却只走访或者书面听取了个别人的意见，没有公开听取。',
          'The features say that many are concerned, yet only people picked one by one were heard, not the public.',
        )
      : true;
  },
  met: () => ({ zh: '已听取公众意见。', en: 'The public was heard.' }),
  unmet: () => ({ zh: '没有采取任何方式听取意见。', en: 'No way of hearing the public was used.' }),
});
