import { decisionFactsSchema, factWords, isInForce } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';
import { papersOnFile } from './papers-on-file';

const f = decisionFactsSchema.shape;

/**
 * Every performed procedure left its paper; retention and transfer are set (D713 33.1; ARC 19, 20). A decision is filed once it is
 * in force, a procedure that ended without one as it stands.
 */
export const archiveDossier = defineAct({
  type: 'archiveDossier',
  event: 'DossierArchived',
  kind: 'performs',
  stage: 'archive',
  takesEffect: true,
  afterEnd: true,
  title: { zh: '归档', en: 'Archive the dossier' },
  roles: ['undertaking', 'archivist'],
  gate: 'archive',
  once: 'archivedOn',
  day: 'archivedOn',
  tells: ['archiveKinds', 'retention', 'transferYear', 'governmentLevel', 'transferExtension', 'papers'],
  fields: {
    archiveKinds: f.archiveKinds.unwrap(),
    retention: f.retention.unwrap(),
    transferYear: f.transferYear.unwrap(),
    governmentLevel: f.governmentLevel,
    transferExtension: f.transferExtension,
  },
  tell: ({ on: _on, ...list }, { facts }) => ({ ...list, ...papersOnFile(facts) }),
  check: (_payload, { facts }) =>
    facts.endedOn || isInForce(facts)
      ? undefined
      : refuse(
          'out-of-order',
          {
            zh: `请先办理：${factWords.publishedOn.zh}；依法不公开的，${factWords.minutesSignedOn.zh}；没有作出决策的，${factWords.endedOn.zh}。`,
            en: `To be done first: ${factWords.publishedOn.en}; of what is not public, ${factWords.minutesSignedOn.en}; without a decision, ${factWords.endedOn.en}.`,
          },
          { missing: ['publishedOn', 'minutesSignedOn', 'endedOn'] },
        ),
});
