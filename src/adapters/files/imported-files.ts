import type { Result } from '@/core/kernel';
import type { FileBytes } from '@/ports/file-import';
import type { DataFile, DocumentFailure, Documents, StoredDocument } from '@/ports/workspace';

/** Files people brought, as the backend and the intake both see them: cards among the documents, bytes in this browser. */
export interface ImportedFiles {
  readonly documents: Documents;
  readonly bytes: FileBytes;
  /** Counts what was brought and removed since the page was opened. */
  readonly changes: { count: number };
}

export const importedFiles = (documents: Documents, bytes: FileBytes): ImportedFiles => ({
  documents,
  bytes,
  changes: { count: 0 },
});

/** Where the parser keeps the table of a file that was brought: other bytes or another card, another key. */
export const tableKey = ({ version, body }: StoredDocument<DataFile>): string =>
  `brought:${body.card.about.dataset}:${version}:${body.digest}`;

/** Those whose bytes are in this browser: what another person brought is in theirs. */
export async function filesHere({
  documents,
  bytes,
}: ImportedFiles): Promise<Result<readonly StoredDocument<DataFile>[], DocumentFailure>> {
  const [listed, digests] = await Promise.all([documents.list('data-files'), bytes.digests()]);
  if (!listed.ok) return listed;
  const here = new Set(digests);
  return { ok: true, value: listed.value.filter(({ body }) => here.has(body.digest)) };
}
