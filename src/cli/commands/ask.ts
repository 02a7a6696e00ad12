import { z } from 'zod';
import { querySchema } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import { sealOfSnapshot } from '@/data';
import type { Answer, DatasetCard } from '@/ports/data-source';
import { type Snapshot, snapshotOf } from '@/ports/workspace';
import type { Sources } from '../open-sources';
import { refusalLine } from '../refusal-line';
import { rowsAsLists } from './read-file';

/** A question and whom it is put to; where there is one source, it need not be named. */
export const askFileSchema = z.strictObject({ backend: z.string().min(1).optional(), ask: querySchema });

export const askLimits = { maxRows: 1_000_000, maxBytes: 256 * 1024 * 1024, deadlineMs: 120_000 };

interface Asked {
  readonly printed: unknown;
  /** The answer as evidence keeps it; it may be of more rows than are kept. */
  kept(): Snapshot;
}

/** Asks a source as a board does. Error: the place, then why. */
export async function askSource(
  given: z.infer<typeof askFileSchema>,
  sources: Sources,
): Promise<Result<Asked, string>> {
  const id = given.backend ?? (sources.ids.length === 1 ? sources.ids[0] : undefined);
  if (id === undefined) return err(`backend: say which source is asked: ${sources.ids.join(', ')}`);
  const backend = await sources.registry.open(id);
  if (!backend) return err(`backend: no source “${id}”; known: ${sources.ids.join(', ')}`);
  const context = { ...askLimits, signal: AbortSignal.timeout(askLimits.deadlineMs) };
  const card = await backend.describe(given.ask.dataset, context);
  if (!card.ok) return err(`ask.dataset: ${given.ask.dataset}: ${refusalLine(card.error)}`);
  const answer = await backend.answer(given.ask, context);
  if (!answer.ok) return err(`ask: ${refusalLine(answer.error)}`);
  return ok({ printed: printedAnswer(answer.value, card.value), kept: () => keptOf(answer.value, card.value) });
}

function printedAnswer({ table, complete, fresh, notes, from }: Answer, { fields }: DatasetCard) {
  return {
    columns: table.columns.map(({ name, kind, unit, flags }) => {
      const label = fields.find((field) => field.name === name)?.label;
      return { name, kind, ...(label && { label }), ...(unit && { unit }), ...(flags && { flags: [...flags] }) };
    }),
    rows: rowsAsLists(table),
    complete,
    fresh,
    notes,
    from,
  };
}

function keptOf(answer: Answer, card: DatasetCard): Snapshot {
  const snapshot = snapshotOf(answer, card, false);
  return { ...snapshot, seal: sealOfSnapshot(snapshot) };
}
