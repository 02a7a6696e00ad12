import type { DecisionFacts } from '@/core/law';
import { type Dossier, foldDossier } from '@/core/matter';

/** The draft that was put out: what was entered after the consultation opened is no part of its notice. */
export function asOpened({ id, facts, record }: Dossier): DecisionFacts {
  const at = record.findLastIndex(({ type }) => type === 'ConsultationOpened');
  return foldDossier(id, record.slice(0, at + 1))?.facts ?? facts;
}
