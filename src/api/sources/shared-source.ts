import { canonicalQuery, type Query, takeRows } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import {
  type Answer,
  type Backend,
  type Capabilities,
  type DatasetEntry,
  type EntryTerms,
  everyClause,
  type QueryContext,
  type Refusal,
} from '@/ports/data-source';
import type { SourceCard, SourceHead, TableSource } from '@/ports/table-source';
import { IssuedCursors } from './issued-cursors';

/** What one answer may hold in the server. */
export const heldAtMost = { maxRows: 200_000, maxBytes: 64 * 1024 * 1024, deadlineMs: 30_000 } as const;
/** Answers held while a page reads them on. */
const HELD = 6;
const HELD_MS = 60_000;

interface Held {
  readonly at: number;
  readonly answer: Answer;
}

/**
 * A connected source as tables with cards under its terms, asked by the server itself: its whole vocabulary is a typed question
 * over the columns that are shared. Where rows may not leave, figures of several rows are all that is answered.
 */
export function sharedSource(backend: Backend, terms: EntryTerms, now: () => number): TableSource {
  const held = new Map<string, Held>();
  const cursors = new IssuedCursors();
  const context = (signal: AbortSignal): QueryContext => ({ ...heldAtMost, signal });

  async function card(dataset: string, signal: AbortSignal): Promise<Result<SourceCard, Refusal>> {
    const told = await backend.describe(dataset, context(signal));
    return told.ok ? ok({ ...told.value, can: abilitiesUnder(terms, told.value.can) }) : told;
  }

  async function wholeAnswer(ask: Query, signal: AbortSignal): Promise<Result<Answer, Refusal>> {
    const key = canonicalQuery(ask);
    for (const [old, { at }] of held) if (now() - at > HELD_MS) held.delete(old);
    const known = held.get(key);
    if (known) return ok(known.answer);
    const answer = await backend.answer(ask, context(signal));
    if (!answer.ok) return answer;
    const { complete, table } = answer.value;
    // Of how many it is a part cannot be told: it would be taken for the whole.
    if (!complete.whole && complete.of === undefined) return err({ kind: 'tooBig', cap: table.rows, unit: 'rows' });
    held.set(key, { at: now(), answer: answer.value });
    for (const old of held.keys()) if (held.size > HELD) held.delete(old);
    return answer;
  }

  return {
    async heads(signal) {
      const entries = await backend.datasets(context(signal));
      return entries.ok ? ok(entries.value.map(headOfEntry)) : entries;
    },
    card,
    async page(ask, { about, fields }, { cursor, size, who }, signal) {
      const keys = fields.filter(({ key }) => key).map(({ name }) => name);
      const kept = keptBack(ask, keys, terms);
      if (kept) return err({ kind: 'forbidden', need: 'never', owner: about.owner.name, terms: kept });
      const question = canonicalQuery(ask);
      const from = cursor === null ? 0 : cursors.read(cursor, question, who);
      if (from === undefined) return err({ kind: 'unsupported', clause: 'cursor', hint: 'ask from the first page' });
      if (cursor === null) held.delete(question);
      const answer = await wholeAnswer(ask, signal);
      if (!answer.ok) return answer;
      const { table, complete, notes, from: source } = answer.value;
      const rows = Array.from({ length: Math.max(0, Math.min(size, table.rows - from)) }, (_, row) => from + row);
      const end = from + rows.length;
      return ok({
        table: takeRows(table, rows),
        next: end < table.rows ? cursors.write({ from: end, question, who }) : null,
        total: complete.whole ? table.rows : complete.of,
        ...(source.sourceAt !== null && { sourceAt: source.sourceAt }),
        notes: from === 0 ? notes : [],
      });
    },
  };
}

/** Folds of which no single cell comes out. */
const ofFigures = ['sum', 'mean', 'min', 'max', 'count', 'distinct', 'last'] as const;
const ofTexts = ['count', 'distinct'] as const;

function abilitiesUnder({ leaves }: EntryTerms, { asOf, variants, revisions }: Capabilities): Capabilities {
  const { number, ...others } = everyClause.folds;
  const onlyCounted = Object.fromEntries(Object.keys(others).map((kind) => [kind, [...ofTexts]]));
  return {
    ...everyClause,
    ...(leaves !== 'columns' && { folds: { number: [...ofFigures], ...onlyCounted } }),
    paging: 'cursor',
    asOf,
    variants,
    revisions,
  };
}

/** Why a question is not answered under these terms; undefined: it is. A group for each key is a row by another name. */
function keptBack(
  { fold, group }: Query,
  keys: readonly string[],
  { leaves, shareTerms }: EntryTerms,
): string | undefined {
  const gathers = (fold?.length ?? 0) > 0 && !group?.some(({ field }) => keys.includes(field));
  if (leaves === 'columns' || gathers) return undefined;
  return [shareTerms, '只提供汇总数，不提供逐行数据 (figures only, no rows)'].filter(Boolean).join('；');
}

/** What a line of the list does not tell stands empty until its card is asked for. */
const headOfEntry = (entry: DatasetEntry): SourceHead => ({
  about: { ...entry, period: { from: '', to: '' }, publishedAt: null, sample: false },
  fields: [],
});
