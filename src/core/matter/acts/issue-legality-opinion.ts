import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** Power, procedure and content; counsel heard; one of the five outcomes (D713 27, 28; HLJ 37). Nobody but the reviewer can issue it. */
export const issueLegalityOpinion = defineAct({
  type: 'issueLegalityOpinion',
  event: 'LegalityOpinionIssued',
  kind: 'records',
  stage: 'legality',
  title: { zh: '出具合法性审查意见', en: 'Issue the legality opinion' },
  roles: ['legality-reviewer'],
  day: 'legalityOpinionOn',
  after: ['legalityReceivedOn'],
  tells: [
    'legalityHeadings',
    'legalityOutcome',
    'exploratoryReform',
    'counselOpinions',
    'shortReviewReason',
    'legalityReviewer',
    'legalityReviewerUnit',
    'legalityReviewForm',
    'legalityStops',
    'supplementAskedOn',
  ],
  fields: {
    legalityHeadings: f.legalityHeadings.unwrap(),
    legalityOutcome: f.legalityOutcome.unwrap(),
    exploratoryReform: f.exploratoryReform.unwrap(),
    counselOpinions: f.counselOpinions.unwrap(),
    shortReviewReason: f.shortReviewReason.unwrap(),
  },
  check: ({ on, legalityOutcome, exploratoryReform }, { facts }) => {
    if (facts.legalityStops?.some(({ until }) => until === null))
      return refuse('out-of-order', {
        zh: '审查期限仍在暂停计算，请先恢复。',
        en: 'The review clock is stopped; resume it first.',
      });
    if (facts.legalityReceivedOn && on < facts.legalityReceivedOn)
      return refuse(
        'invalid',
        { zh: '意见日期早于收件日。', en: 'The opinion is dated before the file was received.' },
        { field: 'on' },
      );
    if (legalityOutcome === 'submit-with-risk' && !exploratoryReform)
      return refuse(
        'invalid',
        {
          zh: '明示法律风险的，应说明国家尚无明确规定和具体风险。',
          en: 'Submitting with stated risk needs the lack of a national rule and the risk named.',
        },
        { field: 'exploratoryReform' },
      );
    return undefined;
  },
  tell: ({ on: _on, ...opinion }, { facts }, { name, unit }) => ({
    ...opinion,
    legalityReviewer: name,
    legalityReviewerUnit: unit,
    legalityReviewForm: 'review',
    // Who signs the opinion answers for it that what is not on record did not happen.
    legalityStops: facts.legalityStops ?? [],
    supplementAskedOn: facts.supplementAskedOn ?? null,
  }),
});
