import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { staffRoleIds } from '../actor';
import { refuse } from '../refusal';
import { nextNumber } from './next-number';

const entry = decisionFactsSchema.shape.evidence.unwrap().element.shape;

/**
 * Someone relies on a figure: the question, the digest of the answer, whose data and of when stand in the record, so that the
 * same numbers can be opened and compared with new ones later (D713 30.3: the record is true, complete and traceable).
 */
export const relyOnEvidence = defineAct({
  type: 'relyOnEvidence',
  event: 'EvidenceReliedOn',
  kind: 'records',
  stage: 'drafting',
  inAnyOrder: true,
  whileSuspended: true,
  title: { zh: '引用数据作为依据', en: 'Rely on a figure' },
  roles: [...staffRoleIds, 'expert'],
  after: ['proposedOn'],
  tells: ['evidence'],
  fields: {
    title: entry.title,
    purpose: entry.purpose,
    backend: entry.backend,
    dataset: entry.dataset,
    owner: entry.owner,
    question: entry.question,
    digest: entry.digest,
    seal: entry.seal,
    rows: entry.rows,
    askedAt: entry.askedAt,
    sourceAt: entry.sourceAt,
    publishedAt: entry.publishedAt,
    share: entry.share,
    shareTerms: entry.shareTerms,
    picture: entry.picture,
    sample: entry.sample,
  },
  check: ({ digest, purpose }, { facts }) =>
    facts.evidence?.some((known) => known.digest === digest && known.purpose === purpose)
      ? refuse('already-done', {
          zh: '同一数据已为同一目的引用过。',
          en: 'The same figure is already relied on for the same purpose.',
        })
      : undefined,
  tell: () => ({}),
  add: ({ on, ...told }, before, actor) => ({
    evidence: [{ no: nextNumber(before.facts.evidence, before), on, by: actor.name, unit: actor.unit, ...told }],
  }),
});
