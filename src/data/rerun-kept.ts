import { columnOf, type Query, querySchema } from '@/analysis/tables';
import type { Words } from '@/core/kernel';
import type { Answer, DataSourceRegistry, DatasetCard, Provenance, Refusal } from '@/ports/data-source';
import { type Snapshot, tableOfSnapshot } from '@/ports/workspace';
import { compareTables, type TableDifference } from './compare-tables';
import { isSealedAs } from './seal-of-snapshot';

/** An answer someone relied on, as the record or the kept answer itself tells it. */
export interface ReliedOn {
  readonly digest: string;
  /** From the second format of kept answers on. */
  readonly seal?: string | undefined;
  readonly backend: string;
  /** Canonical text of the question. */
  readonly question: string;
  readonly sourceAt: string | null;
  readonly publishedAt: string | null;
  readonly owner: string;
  readonly share: string;
  readonly shareTerms: string | null;
}
type Followed = 'sourceAt' | 'publishedAt' | 'owner' | 'share' | 'shareTerms';

/** Words of a column or of one of its codes that read differently now. */
interface WordsChange {
  readonly column: string;
  readonly code: string | null;
  readonly before: Words;
  readonly now: Words | null;
}

export interface Rerun {
  /** Whether the stored numbers and words fit the seal of the record. */
  readonly snapshot: 'verified' | 'broken' | 'missing' | 'erased';
  readonly answer: Answer | null;
  readonly refusal: Refusal | null;
  readonly isSame: boolean;
  readonly difference: TableDifference | null;
  readonly words: readonly WordsChange[];
  /** What its source says differently now. */
  readonly provenance: readonly { readonly field: Followed; readonly before: string; readonly now: string }[];
}

const limits = { maxRows: 200_000, maxBytes: 64 * 1024 * 1024, deadlineMs: 30_000 };

/** Asks the question of a kept answer again, checks what is kept against its seal, and tells what differs. `snapshot` null: it is not kept. */
export async function rerunKept(
  evidence: ReliedOn,
  snapshot: Snapshot | null,
  registry: DataSourceRegistry,
  signal: AbortSignal,
): Promise<Rerun> {
  const id = evidence.seal ?? evidence.digest;
  const isWhole = snapshot !== null && snapshot.digest === evidence.digest && isSealedAs(id, snapshot);
  const state = snapshot ? (isWhole ? 'verified' : 'broken') : 'missing';
  const asked = await ask(evidence, registry, signal);
  const nothing = { answer: null, isSame: false, difference: null, words: [], provenance: [] };
  if ('refusal' in asked) return { snapshot: state, refusal: asked.refusal, ...nothing };
  const { answer, query, card } = asked;
  return {
    snapshot: state,
    answer,
    refusal: null,
    isSame: answer.from.digest === evidence.digest,
    difference:
      snapshot && isWhole ? compareTables(tableOfSnapshot(snapshot), answer.table, keysOf(query, card, answer)) : null,
    words: snapshot && isWhole && card ? wordsChanges(snapshot, card) : [],
    provenance: changesOf(evidence, answer.from),
  };
}

/** What tells the rows of an answer apart; undefined: the cells themselves must show it. */
function keysOf({ group, fold }: Query, card: DatasetCard | null, { table }: Answer): readonly string[] | undefined {
  if (group?.length) return group.map(({ field }) => field);
  if (fold?.length) return [];
  const keys = (card?.fields ?? []).filter(({ key }) => key).map(({ name }) => name);
  return keys.length > 0 && keys.every((name) => columnOf(table, name)) ? keys : undefined;
}

function wordsChanges({ labels, codes }: Snapshot, { fields }: DatasetCard): readonly WordsChange[] {
  const differ = (a: Words, b: Words | undefined) => !b || a.zh !== b.zh || a.en !== b.en;
  const fieldOf = (name: string) => fields.find((field) => field.name === name);
  return [
    ...Object.entries(labels).flatMap(([column, before]): WordsChange[] => {
      const now = fieldOf(column)?.label;
      return differ(before, now) ? [{ column, code: null, before, now: now ?? null }] : [];
    }),
    ...Object.entries(codes).flatMap(([column, words]) =>
      Object.entries(words).flatMap(([code, before]): WordsChange[] => {
        const now = fieldOf(column)?.codes?.[code];
        return differ(before, now) ? [{ column, code, before, now: now ?? null }] : [];
      }),
    ),
  ];
}

async function ask(
  evidence: ReliedOn,
  registry: DataSourceRegistry,
  signal: AbortSignal,
): Promise<
  { readonly answer: Answer; readonly query: Query; readonly card: DatasetCard | null } | { readonly refusal: Refusal }
> {
  let told: unknown;
  try {
    told = JSON.parse(evidence.question);
  } catch {
    told = null;
  }
  const question = querySchema.safeParse(told);
  if (!question.success) return { refusal: { kind: 'malformed', where: 'question' } };
  const backend = await registry.open(evidence.backend);
  if (!backend) return { refusal: { kind: 'absent', what: evidence.backend } };
  const query = question.data;
  const answer = await backend.answer(query, { ...limits, signal });
  if (!answer.ok) return { refusal: answer.error };
  const card = await backend.describe(query.dataset, { ...limits, signal });
  return { answer: answer.value, query, card: card.ok ? card.value : null };
}

function changesOf(evidence: ReliedOn, from: Provenance): Rerun['provenance'] {
  const pairs: readonly (readonly [Followed, string | null, string | null])[] = [
    ['sourceAt', evidence.sourceAt, from.sourceAt],
    ['publishedAt', evidence.publishedAt, from.publishedAt],
    ['owner', evidence.owner, from.owner.name],
    ['share', evidence.share, from.share],
    ['shareTerms', evidence.shareTerms, from.shareTerms ?? null],
  ];
  return pairs.flatMap(([field, before, now]) =>
    before === now ? [] : [{ field, before: before ?? '—', now: now ?? '—' }],
  );
}
