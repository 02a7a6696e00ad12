import { canonicalQuery, type Query } from '@/analysis/tables';
import { err, ok, type Result, type Words } from '@/core/kernel';
import { fieldsAnswered, roundedNotes, tableOfWire, unfiniteNotes } from '@/data';
import type { Note, Refusal } from '@/ports/data-source';
import type { SourceCard, TableSource } from '@/ports/table-source';
import { abilitiesOf } from './abilities';
import { type CheckedTable, checkTables } from './check-tables';
import { momentsAsked } from './moments-asked';
import { type PageCursor, pageCursors } from './page-cursor';
import type { Database, Row } from './read-only-session';
import { refusalOfError } from './refusal-of-error';
import { sqlOfAsk } from './sql-of-ask';
import type { TableFile } from './table-file';

/**
 * Tables of PostgreSQL as a source of the gateway. The tables are compared with the database once, when it can be reached; `tell` hears
 * what does not fit, and such a table is not served.
 */
export function postgresSource(
  { tables, limits }: Pick<TableFile, 'tables' | 'limits'>,
  database: Database,
  tell: (fault: Words) => void,
): TableSource {
  let checked: readonly CheckedTable[] | undefined;
  const cursors = pageCursors();

  async function guarded<T>(signal: AbortSignal, work: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
    try {
      return await work();
    } catch (cause) {
      return err(signal.aborted ? { kind: 'aborted' } : refusalOfError(cause, limits.statementMs));
    }
  }

  async function fitting(signal: AbortSignal): Promise<readonly CheckedTable[]> {
    if (checked) return checked;
    const { fit, faults } = await database.read(signal, (run) => checkTables(tables, run));
    if (!checked) faults.forEach(tell);
    checked = fit;
    return fit;
  }

  const cards = async (signal: AbortSignal): Promise<readonly SourceCard[]> =>
    (await fitting(signal)).map(({ about, fields, related, stored }) => ({
      about,
      fields: fields.map(({ column: _, ...field }) => field),
      can: abilitiesOf(stored, limits.pageRows),
      notes: [],
      related,
    }));

  return {
    heads: (signal) => guarded(signal, async () => ok(await cards(signal))),
    card: (dataset, signal) =>
      guarded(signal, async () => {
        const card = (await cards(signal)).find(({ about }) => about.dataset === dataset);
        return card ? ok(card) : err({ kind: 'absent', what: dataset.slice(0, 100) });
      }),
    page: (ask, card, { cursor, size, who }, signal) =>
      guarded(signal, async () => {
        const table = (await fitting(signal)).find(({ about }) => about.dataset === ask.dataset);
        if (!table) return err({ kind: 'absent', what: ask.dataset });
        const moment = momentsAsked(ask.where, table.stored);
        if (moment) return err(moment);
        const question = canonicalQuery(ask);
        const at = cursor === null ? undefined : cursors.read(cursor, question, who);
        if (cursor !== null && !at) return err(strangeCursor);
        const wanted = Math.min(size, limits.pageRows, roomFor(ask, at, limits.questionRows));
        if (wanted < 1) return err(strangeCursor);
        const served = { schema: table.schema, table: table.table, fields: table.stored };
        const statement = sqlOfAsk(ask, served, at, wanted + 1);
        const { rows, total, unfinite } = await database.read(signal, async (run) => ({
          total: at ? undefined : Number((await run(statement.total))[0]?.n),
          unfinite: at || !statement.unfinite ? {} : ((await run(statement.unfinite))[0] ?? {}),
          rows: await run(statement.page),
        }));
        const sent = rows.slice(0, wanted);
        const answered = tableOfWire(fieldsAnswered(ask, card), sent.length, (row, index) => sent[row]?.[`c${index}`]);
        if (!answered.ok) return answered;
        const { keys } = statement;
        const here: PageCursor = {
          n: (at?.n ?? 0) + sent.length,
          ...(keys > 0 && { after: endOf(sent.at(-1), keys) }),
        };
        const hasMore = rows.length > wanted && roomFor(ask, here, limits.questionRows) > 0;
        const notes: readonly Note[] = [
          ...roundedNotes(answered.value, card.fields),
          ...unfiniteNotes(
            Object.entries(unfinite).map(([name, cells]) => [name, Number(cells)]),
            card.fields,
          ),
        ];
        return ok({
          table: answered.value,
          next: hasMore ? cursors.write(here, question, who) : null,
          ...(total !== undefined && { total }),
          notes,
        });
      }),
  };
}

const strangeCursor: Refusal = {
  kind: 'unsupported',
  clause: 'cursor',
  hint: 'expired, of another question or of another person: ask from the first page',
};

/** How many more rows the question may have: what it asks for, and what one question may have at all. */
const roomFor = ({ take }: Query, at: PageCursor | undefined, questionRows: number): number =>
  Math.min(take ?? Number.POSITIVE_INFINITY, questionRows) - (at?.n ?? 0);

const endOf = (row: Row | undefined, keys: number): (string | null)[] =>
  Array.from({ length: keys }, (_, index) => {
    const value = row?.[`k${index}`];
    return typeof value === 'string' ? value : null;
  });
