import type { CivilDate } from '@/core/kernel';
import { freshnessOf, renewedOn } from '@/data';
import type { DatasetEntry, Freshness } from '@/ports/data-source';

/** What the address says of the catalogue: words looked for, share type, age, backend. */
export interface CatalogueSearch {
  readonly q?: string;
  readonly share?: string;
  readonly fresh?: string;
  readonly backend?: string;
}

export interface CatalogueRow extends DatasetEntry {
  readonly backend: string;
  readonly fresh: Freshness;
  readonly renewed: CivilDate | null;
}

export interface ListedBackend {
  readonly id: string;
  readonly datasets: readonly DatasetEntry[];
}

const oldestFirst: readonly Freshness[] = ['stale', 'ageing', 'unknown', 'current'];

/** The catalogue of all backends: rows that fit the search, those that need a renewal first; counts are of all rows. */
export function catalogueView(
  backends: readonly ListedBackend[],
  today: CivilDate,
  { q = '', share, fresh, backend }: CatalogueSearch,
) {
  const all = backends.flatMap(({ id, datasets }) =>
    datasets.map(
      (entry): CatalogueRow => ({ ...entry, backend: id, fresh: freshnessOf(entry, today), renewed: renewedOn(entry) }),
    ),
  );
  const wanted = q.trim().toLowerCase();
  const rows = all
    .filter(
      (row) =>
        (!share || row.share === share) &&
        (!fresh || row.fresh === fresh) &&
        (!backend || row.backend === backend) &&
        (wanted === '' ||
          `${row.title.zh} ${row.title.en} ${row.owner.name} ${row.dataset}`.toLowerCase().includes(wanted)),
    )
    .sort((a, b) => oldestFirst.indexOf(a.fresh) - oldestFirst.indexOf(b.fresh) || (a.title.zh < b.title.zh ? -1 : 1));
  const owners = new Set(all.map(({ owner }) => owner.name));
  return { rows, total: all.length, owners: owners.size, stale: all.filter((row) => row.fresh === 'stale').length };
}
