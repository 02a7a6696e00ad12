import { type InstrumentId, instruments, type ProfileId, profileIds } from '@/core/law';

export const lawViews = ['texts', 'rules', 'readings', 'values'] as const;
type LawView = (typeof lawViews)[number];

/** What the law screen shows, as it stands in the address; what is as usual is left out. */
export interface LawSearch {
  readonly view?: LawView | undefined;
  readonly text?: InstrumentId | undefined;
  readonly rule?: string | undefined;
  /** Article, or paragraph of one, of the text: 15, 15.2. */
  readonly article?: string | undefined;
  readonly q?: string | undefined;
  readonly profile?: ProfileId | undefined;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads the address; what is not known is not shown. */
export function readLawSearch(search: Record<string, unknown>) {
  const view = lawViews.find((name) => name === search.view);
  const instrument = Object.values(instruments).find(({ id }) => id === search.text)?.id;
  const profile = profileIds.find((id) => id === search.profile);
  const article = /^\d{1,4}(-\d{1,2})?(\.\d{1,2})?$/.exec(String(search.article ?? ''))?.[0];
  const [rule, q] = [text(search.rule), text(search.q)];
  return {
    ...(view && { view }),
    ...(instrument && { text: instrument }),
    ...(rule && { rule }),
    ...(article && { article }),
    ...(q && { q }),
    ...(profile && { profile }),
  };
}
