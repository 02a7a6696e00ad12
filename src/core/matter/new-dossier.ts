import type { ProfileId } from '@/core/law';
import type { Dossier } from './dossier';

/** A dossier before its first event: what `proposeMatter` is decided against. */
export const newDossier = (id: string, profileId: ProfileId): Dossier => ({
  id,
  version: 0,
  origin: 'entered',
  profileId,
  facts: {},
  recordedIn: {},
  lastOn: {},
  rounds: [],
  record: [],
  amendments: new Map(),
});
