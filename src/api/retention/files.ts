import { addDays, isCivilDate } from '@/core/kernel';
import type { Erasure, KeptCopies } from '@/ports/erasures';
import { type DataFile, dataFileSchema, type StoredDocument, type WorkspaceStore } from '@/ports/workspace';

/** The backend that files people brought answer in. */
const FILES = 'files';

async function filesOf(documents: WorkspaceStore): Promise<readonly StoredDocument<DataFile>[]> {
  return (await documents.list('data-files')).flatMap((document) => {
    const body = dataFileSchema.safeParse(document.body);
    return body.success ? [{ ...document, body: body.data }] : [];
  });
}

/** The last day a file is kept; null: until a person removes it. */
const lastDayOf = ({ savedOn, body }: StoredDocument<DataFile>): string | null =>
  body.keepDays && isCivilDate(savedOn) ? addDays(savedOn, body.keepDays) : null;

interface DueFile {
  readonly version: number;
  readonly erasure: Erasure;
}

/** Files whose days are over, each with the record of its erasure. */
export async function dueFiles(documents: WorkspaceStore, today: string): Promise<readonly DueFile[]> {
  return (await filesOf(documents)).flatMap((document) => {
    const { id, version, body, createdBy, savedOn } = document;
    const until = lastDayOf(document);
    if (until === null || until >= today || !body.keepDays) return [];
    const rule: Erasure['rule'] = { kind: 'kept-file', by: createdBy.name, days: body.keepDays };
    const { title, dataset } = body.card.about;
    return [
      {
        version,
        erasure: { id, on: today, rule, digest: body.digest, title, backend: FILES, dataset, keptOn: savedOn },
      },
    ];
  });
}

/** Files as the list of what is kept tells them. */
export async function keptFiles(documents: WorkspaceStore): Promise<KeptCopies['kept']> {
  return (await filesOf(documents)).map((document) => ({
    id: document.id,
    title: document.body.card.about.title,
    backend: FILES,
    dataset: document.body.card.about.dataset,
    rows: document.body.rows,
    personal: false,
    keptOn: document.savedOn,
    by: document.createdBy.name,
    isFile: true,
    until: lastDayOf(document),
  }));
}
