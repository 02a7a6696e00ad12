import { decisionFactsSchema, firstDraftDay } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** A version of the draft with its explanation and the laws and policies relied on (D713 12). A new version replaces an earlier one; the record keeps both. */
export const recordDraft = defineAct({
  type: 'recordDraft',
  event: 'DraftRecorded',
  kind: 'records',
  stage: 'drafting',
  title: { zh: '形成决策草案', en: 'Record the draft' },
  roles: ['undertaking'],
  day: 'draftRecordedOn',
  after: ['startedOn'],
  tells: [
    'draftDigest',
    'draftSections',
    'draftClauses',
    'explanationOn',
    'bases',
    'costBenefit',
    'costBenefitReason',
    'draftExtensionReason',
    'draftVersion',
    'firstDraftOn',
    'draftChangedAfterConsultation',
    'changeJudgedDigest',
  ],
  fields: {
    draftDigest: f.draftDigest.unwrap(),
    draftSections: f.draftSections.unwrap(),
    draftClauses: f.draftClauses.unwrap(),
    explanationOn: f.explanationOn.unwrap(),
    bases: f.bases.unwrap(),
    costBenefit: f.costBenefit.unwrap(),
    costBenefitReason: f.costBenefitReason,
    draftExtensionReason: f.draftExtensionReason,
    /** Of a text that takes the place of the one consulted on. */
    draftChangedAfterConsultation: f.draftChangedAfterConsultation,
  },
  tell: ({ on, ...draft }, { facts }) => ({
    ...draft,
    draftVersion: (facts.draftVersion ?? 0) + 1,
    firstDraftOn: firstDraftDay(facts) ?? on,
    draftExtensionReason: facts.draftExtensionReason ?? draft.draftExtensionReason,
    changeJudgedDigest: draft.draftChangedAfterConsultation === undefined ? undefined : draft.draftDigest,
  }),
});
