import { err, ok } from '@/core/kernel';
import {
  aboutOf,
  type Connector,
  cardWire,
  decoded,
  fieldsAnswered,
  listWire,
  pageWire,
  refusedWire,
  type TransportRequest,
  tableOfWire,
} from '@/data';

/** The gateway words its refusals itself. */
const refusalOf: NonNullable<TransportRequest['refusalOf']> = (_status, said) => {
  try {
    const told = refusedWire.safeParse(JSON.parse(said));
    return told.success ? told.data.refusal : undefined;
  } catch {
    return undefined;
  }
};

/** Our own gateway: every clause its card names is done at the source, and refusals come as they were made. */
export function gatewayConnector(): Connector {
  return {
    kind: 'gateway',
    async probe(link) {
      const list = decoded(listWire, await link.request('datasets', { refusalOf }));
      return list.ok ? ok([]) : list;
    },
    async list(link, find) {
      const query = find ? `?find=${encodeURIComponent(find)}` : '';
      const list = decoded(listWire, await link.request(`datasets${query}`, { refusalOf }));
      return list.ok ? ok(list.value.datasets.map(({ catalogue, beyond }) => aboutOf(catalogue, beyond))) : list;
    },
    async describe(dataset, link) {
      const card = decoded(cardWire, await link.request(`datasets/${encodeURIComponent(dataset)}`, { refusalOf }));
      if (!card.ok) return card;
      const { catalogue, beyond, fields, can, rows, notes } = card.value;
      if (beyond.dataset !== dataset) return err({ kind: 'malformed', where: `beyond.dataset: ${beyond.dataset}` });
      return ok({ about: aboutOf(catalogue, beyond), fields, can, notes, ...(rows !== undefined && { rows }) });
    },
    async page(push, card, cursor, size, link) {
      const answer = await link.request(`datasets/${encodeURIComponent(push.dataset)}/ask`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ask: push, cursor, size }),
        refusalOf,
      });
      const page = decoded(pageWire, answer);
      if (!page.ok) return page;
      const { columns, rows, next, total, sourceAt, notes } = page.value;
      const fields = fieldsAnswered(push, card);
      for (const [index, { name }] of fields.entries())
        if (columns[index]?.name !== name || columns[index]?.values.length !== rows)
          return err({ kind: 'malformed', where: `columns.${index}: ${name}, ${rows} rows` });
      const table = tableOfWire(fields, rows, (row, index) => columns[index]?.values[row]);
      if (!table.ok) return table;
      const flagged = table.value.columns.map((column, index) => {
        const flags = columns[index]?.flags;
        return flags ? { ...column, flags: Uint8Array.from({ length: rows }, (_, row) => flags[row] ?? 0) } : column;
      });
      return ok({ table: { rows, columns: flagged }, next, total, sourceAt, notes });
    },
  };
}
