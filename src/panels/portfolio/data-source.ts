import { momentOn } from '@/core/kernel';
import type { Language } from '@/i18n';
import { sourceOf } from '@/panels/data';
import type { Answer } from '@/ports/data-source';
import type { TileSource } from '@/ui';
import type { PortfolioScope } from './scope';

/** Where figures of a data backend come from, on the clock of the API: fetched and aged by the same day as the dossiers beside them. */
export const dataSource = (
  { from, fresh }: Answer,
  { today, fetchedAt }: Pick<PortfolioScope, 'today' | 'fetchedAt'>,
  language: Language,
): TileSource => ({
  ...sourceOf(from, fresh, language, { now: momentOn(today, Date.parse(fetchedAt)) }),
  fetchedAt: momentOn(today, Date.parse(from.askedAt)),
});
