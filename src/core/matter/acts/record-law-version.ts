import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { defineAct } from '../act';

/** Keeps the law profile and its version with a matter whose proposal did not (older entries, imports). */
export const recordLawVersion = defineAct({
  type: 'recordLawVersion',
  event: 'LawVersionRecorded',
  kind: 'records',
  stage: 'responsibility',
  title: { zh: '留存适用规则版本', en: 'Keep the version of the law' },
  roles: ['office', 'archivist', 'undertaking'],
  once: 'profileVersion',
  tells: ['profileId', 'profileVersion'],
  fields: {},
  tell: (_payload, { profileId }) => ({ profileId, profileVersion: civilDate(profiles[profileId].version) }),
});
