import { err, ok, type Result } from '@/core/kernel';
import { papersOnRecord, type RecordedEvent } from '@/core/matter';
import { pathOfFile, TREE_PROOF } from '@/core/record';
import type { FileStore } from '@/ports/file-store';
import { MOST_ZIP_BYTES, storedZip, type ZipPart } from './stored-zip';

interface BundleParts {
  /** The record with its seal, as text. */
  readonly sealed: string;
  /** Where it stands in the tree over all records, as text. */
  readonly tree: string;
  readonly record: readonly RecordedEvent[];
  readonly store: FileStore | undefined;
}

/** The record of a matter and the files of its papers, as one ZIP. A file that is lost or damaged is left out: who verifies it is told. */
export function bundleOfMatter({
  sealed,
  tree,
  record,
  store,
}: BundleParts): Result<ReadableStream<Uint8Array>, 'too-large'> {
  const files = new Map(
    papersOnRecord(record).flatMap(({ paper: { digest, file, bytes } }) =>
      file && digest !== null ? [[digest, { name: file.name, bytes: bytes ?? 0 }] as const] : [],
    ),
  );
  const all = [...files.values()].reduce((sum, { bytes }) => sum + bytes, sealed.length * 4);
  if (all > MOST_ZIP_BYTES / 2) return err('too-large');
  async function* parts(): AsyncGenerator<ZipPart> {
    yield { name: 'record.jsonl', bytes: new TextEncoder().encode(sealed) };
    yield { name: TREE_PROOF, bytes: new TextEncoder().encode(tree) };
    for (const [digest, { name }] of files) {
      const kept = await store?.get(digest);
      if (kept?.ok) yield { name: pathOfFile(digest, name), bytes: kept.value };
    }
  }
  const zip = storedZip(parts());
  return ok(
    new ReadableStream({
      async pull(control) {
        const { done, value } = await zip.next();
        if (done) control.close();
        else control.enqueue(value);
      },
      cancel: async () => void (await zip.return(undefined)),
    }),
  );
}
