import { answerLocally, type Query, type Table } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import type { Connector } from '@/data';
import type { DatasetCard, Refusal } from '@/ports/data-source';

export interface MemoryDataset {
  readonly card: DatasetCard;
  /** As it stands, and as observed. */
  readonly table: Table;
  /** Named scenarios. */
  readonly variants?: Readonly<Record<string, Table>>;
  /** How it stood since each day, oldest first. */
  readonly versions?: readonly { readonly since: string; readonly table: Table }[];
  /** Refuses every question: a drill. */
  readonly refuses?: Refusal;
  /** Gives only so many rows, and says how many there are: a drill. */
  readonly givesOnly?: number;
}

/**
 * Data sets held in the page: the demo's backend. `load` gives the sets as they stand now and is asked each time. Every clause is
 * the browser's; a card that says it pages is paged.
 */
export const memoryConnector = (load: () => Promise<readonly MemoryDataset[]>): Connector => {
  const find = async (dataset: string): Promise<Result<MemoryDataset, Refusal>> => {
    const set = (await load()).find(({ card }) => card.about.dataset === dataset);
    return set ? ok(set) : err({ kind: 'absent', what: dataset });
  };
  return {
    kind: 'memory',
    probe: async () => ok((await load()) && []),
    list: async (_link, wanted) =>
      ok(
        (await load())
          .map(({ card }) => card.about)
          .filter(
            ({ title, owner }) =>
              !wanted || `${title.zh} ${title.en} ${owner.name}`.toLowerCase().includes(wanted.toLowerCase()),
          ),
      ),
    describe: async (dataset) => {
      const set = await find(dataset);
      return set.ok ? ok({ ...set.value.card, rows: set.value.table.rows }) : set;
    },
    page: async (push, card, cursor, size) => {
      const set = await find(push.dataset);
      if (!set.ok) return set;
      if (set.value.refuses) return err(set.value.refuses);
      const table = tableAsked(set.value, push);
      const whole = answerLocally(table, { pick: push.pick });
      const { givesOnly } = set.value;
      if (givesOnly !== undefined) return ok({ table: slice(whole, 0, givesOnly), next: null, total: table.rows });
      if (card.can.paging === 'whole') return ok({ table: whole, next: null, total: table.rows });
      const from = Number(cursor ?? 0);
      const to = Math.min(table.rows, from + size);
      return ok({ table: slice(whole, from, to), next: to < table.rows ? String(to) : null, total: table.rows });
    },
  };
};

function tableAsked({ table, variants, versions }: MemoryDataset, { variant, asOf }: Query): Table {
  if (variant !== undefined) return variants?.[variant] ?? table;
  return asOf === undefined ? table : (versions?.findLast(({ since }) => since <= asOf)?.table ?? table);
}

const slice = (table: Table, from: number, to: number): Table => ({
  rows: to - from,
  columns: table.columns.map((column) => ({
    ...column,
    values: column.values.slice(from, to),
    ...(column.flags && { flags: column.flags.slice(from, to) }),
  })),
});
