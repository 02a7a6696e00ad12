import { answerLocally, type Table } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import type { Protocol } from '@/data-access';
import type { DatasetCard, Refusal } from '@/ports/data-backend';

export interface MemoryDataset {
  readonly card: DatasetCard;
  readonly table: Table;
}

/** What can be made to go wrong, to see how a screen takes it. */
export interface MemoryManners {
  /** Waits before every answer, in milliseconds. */
  readonly delayMs?: number;
  /** Refuses instead of answering, by data set. */
  readonly refuse?: Readonly<Record<string, Refusal>>;
}

/** Data sets held in the page: the demo's backend. Takes every clause to the browser; a card may name a `pageCap` to cut pages. */
export const memoryProtocol = (
  load: () => Promise<readonly MemoryDataset[]>,
  { delayMs = 0, refuse = {} }: MemoryManners = {},
): Protocol => {
  let loading: Promise<readonly MemoryDataset[]> | undefined;
  const sets = async () => {
    loading ??= load();
    if (delayMs > 0) await new Promise((wait) => setTimeout(wait, delayMs));
    return loading;
  };
  const find = async (dataset: string): Promise<Result<MemoryDataset, Refusal>> => {
    const set = (await sets()).find(({ card }) => card.about.dataset === dataset);
    return set ? ok(set) : err({ kind: 'absent', what: dataset });
  };
  return {
    kind: 'memory',
    probe: async () => ok((await sets()) && []),
    list: async (_link, wanted) =>
      ok(
        (await sets())
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
      const refused = refuse[push.dataset];
      if (refused) return err(refused);
      const set = await find(push.dataset);
      if (!set.ok) return set;
      const { table } = set.value;
      const whole = answerLocally(table, { pick: push.pick });
      if (card.can.paging === 'whole') return ok({ table: whole, next: null, total: table.rows });
      const from = Number(cursor ?? 0);
      const to = Math.min(table.rows, from + size);
      return ok({
        table: slice(whole, from, to),
        next: to < table.rows ? String(to) : null,
        total: table.rows,
      });
    },
  };
};

const slice = (table: Table, from: number, to: number): Table => ({
  rows: to - from,
  columns: table.columns.map((column) => ({
    ...column,
    values: column.values.slice(from, to),
    ...(column.flags && { flags: column.flags.slice(from, to) }),
  })),
});
