import { addDays, isCivilDate } from '@/core/kernel';
import type { StoredSource } from '@/ports/connected-sources';
import type { Erasure, ErasureLog, KeptCopies } from '@/ports/erasures';
import { type Snapshot, type StoredDocument, snapshotSchema, type WorkspaceStore } from '@/ports/workspace';
import { dueFiles, keptFiles } from './files';

interface Copy {
  readonly document: StoredDocument;
  readonly snapshot: Snapshot;
}

async function copiesOf(documents: WorkspaceStore): Promise<readonly Copy[]> {
  return (await documents.list('snapshots')).flatMap((document) => {
    const snapshot = snapshotSchema.safeParse(document.body);
    return snapshot.success ? [{ document, snapshot: snapshot.data }] : [];
  });
}

/** The rule of its source as it stands now, also of one that was removed; of a source we do not know, the rule it was kept by. */
function ruleOf(
  { from }: Snapshot,
  sources: readonly StoredSource[],
): Extract<Erasure['rule'], { kind: 'kept-days' }> | null {
  const source = sources.find(({ id }) => id === from.backend)?.draft;
  const days = source ? source.keepDays : (from.terms?.keepDays ?? null);
  return days === null ? null : { kind: 'kept-days', source: source?.name ?? from.title, days };
}

/** The last day a copy is kept; null: as long as the dossier. */
function untilOf({ document, snapshot }: Copy, sources: readonly StoredSource[]): string | null {
  const rule = ruleOf(snapshot, sources);
  return rule && isCivilDate(document.savedOn) ? addDays(document.savedOn, rule.days) : null;
}

/** What stays of a copy that is erased. */
export const erasureOf = (
  document: StoredDocument,
  { digest, from }: Snapshot,
  on: string,
  rule: Erasure['rule'],
): Erasure => ({
  id: document.id,
  on,
  rule,
  digest,
  title: from.title,
  backend: from.backend,
  dataset: from.dataset,
  keptOn: document.savedOn,
});

interface EraseParts {
  readonly documents: WorkspaceStore;
  readonly erasures: ErasureLog;
  readonly sources: readonly StoredSource[];
  readonly today: string;
}

/** Erases the copies and the files whose days are over, each with its record. Gives what this call erased. */
export async function eraseDue({ documents, erasures, sources, today }: EraseParts): Promise<readonly Erasure[]> {
  const done: Erasure[] = [];
  for (const copy of await copiesOf(documents)) {
    const { document, snapshot } = copy;
    const rule = ruleOf(snapshot, sources);
    const until = untilOf(copy, sources);
    if (!rule || until === null || until >= today) continue;
    const erasure = erasureOf(document, snapshot, today, rule);
    if (await erasures.erase(document.version, erasure)) done.push(erasure);
  }
  for (const { version, erasure } of await dueFiles(documents, today))
    if (await erasures.erase(version, erasure)) done.push(erasure);
  return done;
}

/** What is kept of data and until when, the first to be erased first; and what was erased. */
export async function keptCopiesOf(
  documents: WorkspaceStore,
  erasures: ErasureLog,
  sources: readonly StoredSource[],
): Promise<KeptCopies> {
  const [copies, files, erased] = await Promise.all([copiesOf(documents), keptFiles(documents), erasures.list()]);
  const last = (until: string | null) => until ?? '9999';
  return {
    kept: [
      ...copies.map((copy) => ({
        id: copy.document.id,
        title: copy.snapshot.from.title,
        backend: copy.snapshot.from.backend,
        dataset: copy.snapshot.from.dataset,
        rows: copy.snapshot.rows,
        personal: copy.snapshot.personal,
        keptOn: copy.document.savedOn,
        by: copy.document.createdBy.name,
        isFile: false,
        until: untilOf(copy, sources),
      })),
      ...files,
    ].sort((a, b) => (last(a.until) < last(b.until) ? -1 : 1)),
    erased: [...erased],
  };
}
