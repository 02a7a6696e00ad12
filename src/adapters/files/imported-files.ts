import type { Result } from '@/core/kernel';
import type { FileBytes } from '@/ports/file-import';
import type { DataFile, DocumentFailure, Documents, StoredDocument } from '@/ports/workspace';

/** Files people brought, as the backend and the intake both see them: cards among the documents, bytes in this browser. */
export interface ImportedFiles {
  readonly documents: Documents;
  readonly bytes: FileBytes;
  /** Counts what was brought and removed since the page was opened. */
  readonly changes: { count: number };
  /** Bytes on their way in, and those that no document named at the last look: erased when none names them at the next. */
  readonly arriving: Set<string>;
  readonly unnamed: Set<string>;
}

export const importedFiles = (documents: Documents, bytes: FileBytes): ImportedFiles => ({
  documents,
  bytes,
  changes: { count: 0 },
  arriving: new Set(),
  unnamed: new Set(),
});

/** Where the parser keeps the table of a file that was brought: other bytes or another card, another key. */
export const tableKey = ({ version, body }: StoredDocument<DataFile>): string =>
  `brought:${body.card.about.dataset}:${version}:${body.digest}`;

/** Those whose bytes are in this browser: what another person brought is in theirs. Bytes of files whose days were over go with them. */
export async function filesHere({
  documents,
  bytes,
  arriving,
  unnamed,
}: ImportedFiles): Promise<Result<readonly StoredDocument<DataFile>[], DocumentFailure>> {
  const [listed, digests] = await Promise.all([documents.list('data-files'), bytes.digests()]);
  if (!listed.ok) return listed;
  const here = new Set(digests);
  const named = new Set(listed.value.map(({ body }) => body.digest));
  const left = digests.filter((digest) => !named.has(digest) && !arriving.has(digest));
  await Promise.all(left.filter((digest) => unnamed.has(digest)).map((digest) => bytes.remove(digest)));
  unnamed.clear();
  for (const digest of left) unnamed.add(digest);
  return { ok: true, value: listed.value.filter(({ body }) => here.has(body.digest)) };
}
