import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Every performed procedure left its paper; retention and transfer are set (D713 33.1; ARC 19, 20). */
export const archiveDossier = defineAct({
  type: 'archiveDossier',
  event: 'DossierArchived',
  kind: 'performs',
  stage: 'archive',
  title: { zh: '归档', en: 'Archive the dossier' },
  roles: ['undertaking', 'archivist'],
  gate: 'archive',
  once: 'archivedOn',
  day: 'archivedOn',
  after: ['publishedOn'],
  fields: {
    archiveKinds: f.archiveKinds.unwrap(),
    retention: f.retention.unwrap(),
    transferYear: f.transferYear.unwrap(),
    governmentLevel: f.governmentLevel,
    transferExtension: f.transferExtension,
  },
});
