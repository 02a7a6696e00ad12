import { addMonths, isCivilDate } from '@/core/kernel';
import type { SourceDraft } from '@/ports/connected-sources';

/** What stands in the form first. The strict end of each choice: a person opens it, knowing why. */
export const firstDraft = (today: string): SourceDraft => ({
  kind: 'postgrest',
  name: { zh: '', en: '' },
  address: '',
  internalHost: null,
  secret: null,
  owner: '',
  share: 'conditional',
  shareTerms: '',
  level: 'general',
  category: '',
  personal: 'none',
  cycle: 'month',
  leaves: 'aggregates',
  keepDays: null,
  reviewOn: isCivilDate(today) ? addMonths(today, 12) : '',
  can: [],
  sets: [],
});
