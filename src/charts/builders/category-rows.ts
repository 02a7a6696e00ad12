import { type ChartLook, say } from '../chart-spec';

export interface CategoryItem {
  readonly name: string;
  /** Told to `onSelect`; the name unless given. */
  readonly key?: string;
  /** One per series, in its order; null where there is no value. */
  readonly values: readonly (number | null)[];
}

const totalOf = ({ values }: CategoryItem): number => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

export const sortedItems = (items: readonly CategoryItem[], sort: 'given' | 'largest' | 'smallest') =>
  sort === 'given'
    ? items
    : [...items].sort((a, b) => (sort === 'largest' ? totalOf(b) - totalOf(a) : totalOf(a) - totalOf(b)));

export interface Kept {
  readonly items: readonly CategoryItem[];
  /** How many went into 其他, or are in the table alone. */
  readonly folded: number;
}

/** The first `top` items; the rest added up as 其他 where their values may be added, else left to the table. */
export function keptItems(items: readonly CategoryItem[], top: number, additive: boolean, look: ChartLook): Kept {
  if (items.length <= top) return { items, folded: 0 };
  const rest = items.slice(top);
  const kept = items.slice(0, top);
  if (!additive) return { items: kept, folded: rest.length };
  const width = Math.max(...items.map(({ values }) => values.length));
  const other: CategoryItem = {
    name: say(look, `其他（${rest.length} 项）`, `Other (${rest.length})`),
    key: '',
    values: Array.from({ length: width }, (_, column) => {
      const told = rest.flatMap(({ values }) => values[column] ?? []);
      return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0);
    }),
  };
  return { items: [...kept, other], folded: rest.length };
}
