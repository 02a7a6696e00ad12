import { civilDate, type Words } from '@/core/kernel';
import { unlessWithheld } from '../../applicability';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import type { DecisionFacts } from '../../facts/decision-facts';
import { noReason, standsIfConfirmed } from '../../judgements-held';
import { quoted } from '../../provision';

/** What a price under Article 23 of the Price Law is set for; other prices need no hearing by that article. */
const ordered = { 'public-utility': true, 'public-welfare': true, 'natural-monopoly': true, other: false } as const;

/** Whether the matter's own features, or the laws it says it rests on, name the hearing on prices. */
const isPriceMatter = ({ governmentPrice, bases = [] }: DecisionFacts): boolean =>
  (governmentPrice ? ordered[governmentPrice] : false) ||
  bases.some(({ title, article }) => title.includes('价格法') && /^(第?二十三条?|第?23条?)/.test(article));

/** Where the record says that a hearing is held. */
function announcedIn(facts: DecisionFacts): Words | undefined {
  const { catalogueHearingFlag, participationMethods, hearingNoticeOn, hearingHeldOn } = facts;
  if (hearingNoticeOn || hearingHeldOn)
    return {
      zh: '听证会已经公告或者举行，却判断不听证。',
      en: 'A hearing was announced or held, yet none was judged to be needed.',
    };
  if (catalogueHearingFlag)
    return {
      zh: '年度目录载明举行听证，却判断不听证。',
      en: 'The yearly catalogue says that a hearing is held, yet none was judged to be needed.',
    };
  return participationMethods?.includes('hearing')
    ? {
        zh: '公众参与方式中选了听证会，却判断不听证。',
        en: 'A hearing is among the chosen ways of participation, yet none was judged to be needed.',
      }
    : undefined;
}

/**
 * Checked whether another law compels a hearing, and judged accordingly.
 * Reading: where a price of public utilities, public welfare services or natural monopolies is set, Article 23 of the Price
 * Law compels one, whatever the judgement says of other laws; a judgement without a reason is none. Where the catalogue or
 * the plan of participation announces a hearing, or the matter is known to hold one, the office confirms a judgement against it; not
 * where the matter is lawfully withheld, for then none can be announced.
 */
export const compulsoryHearingChecked = checkRule({
  id: 'D713/16.1/compulsory-check',
  ref: 'R047',
  stage: 'hearing',
  layer: 'N',
  legalBasis: [quoted('D713', '16.1', '法律、法规、规章对召开听证会另有规定的，依照其规定', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '核对是否依法必须听证', en: 'Checked whether another law compels a hearing' },
  reads: ['hearingJudgement'],
  takenOn: ({ hearingJudgement }) => hearingJudgement?.on,
  argues: ({ hearingJudgement }) =>
    argued({ zh: '为什么应当或者不需要听证', en: 'why a hearing is or is not needed' }, hearingJudgement?.because),
  holds(facts) {
    const { hearingJudgement } = facts;
    if (hearingJudgement.applies) return true;
    if (hearingJudgement.compulsoryUnder !== null) return false;
    if (isPriceMatter(facts))
      return {
        holds: false,
        says: {
          zh: '制定公用事业、公益性服务、自然垄断经营的商品价格，价格法第23条要求听证会，不能判断为不听证。',
          en: 'A price of public utilities, public welfare services or natural monopolies is set: Article 23 of the Price Law compels a hearing.',
        },
      };
    if (hearingJudgement.because === null) return { holds: false, says: noReason };
    const announced = unlessWithheld(facts) === 'applies' ? announcedIn(facts) : undefined;
    return announced ? standsIfConfirmed(facts, 'hearing', announced.zh, announced.en) : true;
  },
  met: () => ({ zh: '已核对，判断与法定要求一致。', en: 'Checked; the judgement fits the law.' }),
  unmet: () => ({
    zh: '其他法律要求听证，不能判断为不听证。',
    en: 'Another law compels a hearing; it cannot be judged away.',
  }),
});
