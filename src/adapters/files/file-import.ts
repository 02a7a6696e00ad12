import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { addDays, err, isCivilDate, ok, type Result, type Words } from '@/core/kernel';
import { type FileImport, type Findings, fileCardSchema, type Imported, type IntakeFailure } from '@/ports/file-import';
import type { DocumentFailure } from '@/ports/workspace';
import { cardFault } from './card-fault';
import { filesHere, type ImportedFiles, tableKey } from './imported-files';
import type { CachedTable, Parser } from './parser';
import { unreadable } from './problem-list';

const MAX_BYTES = 64 * 1024 * 1024;

interface IntakeParts {
  readonly parser: Parser;
  readonly brought: ImportedFiles;
  /** Ids of data sets the installation itself serves as files. */
  readonly reserved: readonly string[];
}

/** Brings files of a person into this browser: read whole by the card first, kept only when nothing is at fault. */
export function fileImport({ parser, brought, reserved }: IntakeParts): FileImport {
  const { documents, bytes: store, changes, arriving } = brought;
  let count = 0;

  const bytesOf = async (file: File): Promise<Result<Uint8Array, IntakeFailure>> => {
    if (file.size > MAX_BYTES)
      return refused(unreadable('too-large', { zh: '文件超过 64 MB，请分开', en: 'the file is over 64 MB: split it' }));
    try {
      return ok(new Uint8Array(await file.arrayBuffer()));
    } catch {
      return refused(unreadable('broken', { zh: '浏览器读不到这个文件', en: 'the browser cannot read this file' }));
    }
  };

  const read = async (
    file: File,
    card: unknown,
    key: string,
    signal?: AbortSignal,
  ): Promise<Result<CachedTable & { bytes: Uint8Array }, IntakeFailure>> => {
    const decoded = fileCardSchema.safeParse(card);
    if (!decoded.success) return refused(unreadable('card', wordsOfCard(cardFault(decoded.error))));
    const bytes = await bytesOf(file);
    if (!bytes.ok) return bytes;
    const shelved = await parser.read(key, bytes.value, file.name, decoded.data, signal);
    return shelved.ok ? ok({ ...shelved.value, bytes: bytes.value }) : refused(shelved.error);
  };
  const imported = ({ card, rows, findings }: CachedTable): Imported => ({ card, rows, findings });
  const forget = async (digest: string) => {
    const left = await documents.list('data-files');
    if (left.ok && left.value.every(({ body }) => body.digest !== digest)) await store.remove(digest);
  };

  return {
    async inspect(file, reading, signal) {
      const bytes = await bytesOf(file);
      if (!bytes.ok) return bytes;
      const inspected = await parser.inspect(bytes.value, file.name, reading, signal);
      if (inspected.ok) return inspected;
      const { choices, ...findings } = inspected.error;
      return err({ kind: 'refused', findings, choices });
    },
    async check(file, card) {
      const shelved = await read(file, card, 'check');
      await parser.drop('check');
      return shelved.ok ? ok(imported(shelved.value)) : shelved;
    },
    async bring(file, card, { replace = false, keepDays = null, signal } = {}) {
      const { dataset } = card.about;
      const id = documentId(dataset);
      const before = await documents.list('data-files');
      if (!before.ok) return err(failureOf(before.error));
      const known = before.value.find((document) => document.id === id);
      if (reserved.includes(dataset) || (known && !replace)) return err({ kind: 'taken', dataset });
      count += 1;
      const key = `bring:${count}`;
      const shelved = await read(file, card, key, signal);
      if (!shelved.ok) return shelved;
      const { digest, rows, bytes } = shelved.value;
      arriving.add(digest);
      const put = await store.put(digest, bytes);
      if (!put.ok) {
        arriving.delete(digest);
        await parser.drop(key);
        return put;
      }
      const saved = await documents.save('data-files', id, known?.version ?? 0, {
        fileName: file.name,
        bytes: bytes.length,
        rows,
        digest,
        card,
        keepDays,
      });
      arriving.delete(digest);
      if (!saved.ok) {
        await Promise.all([parser.drop(key), forget(digest)]);
        return err(saved.error.kind === 'conflict' ? { kind: 'taken', dataset } : failureOf(saved.error));
      }
      if (known && known.body.digest !== digest) await forget(known.body.digest);
      await parser.rename(key, tableKey(saved.value)); // the first question need not read the file again
      changes.count += 1;
      return ok(imported(shelved.value));
    },
    async brought() {
      const here = await filesHere(brought);
      return here.ok
        ? ok(
            here.value.map(({ body, savedOn, createdBy }) => ({
              dataset: body.card.about.dataset,
              fileName: body.fileName,
              bytes: body.bytes,
              rows: body.rows,
              savedOn,
              until: body.keepDays && isCivilDate(savedOn) ? addDays(savedOn, body.keepDays) : null,
              by: createdBy.name,
              card: body.card,
            })),
          )
        : err(failureOf(here.error));
    },
    async remove(dataset) {
      const id = documentId(dataset);
      const listed = await documents.list('data-files');
      if (!listed.ok) return err(failureOf(listed.error));
      const document = listed.value.find((one) => one.id === id);
      if (!document) return err({ kind: 'not-found' });
      const removed = await documents.remove('data-files', id, document.version);
      if (!removed.ok) return err(failureOf(removed.error));
      await forget(document.body.digest);
      changes.count += 1;
      return ok(true);
    },
  };
}

const refused = (findings: Findings): Result<never, IntakeFailure> => err({ kind: 'refused', findings });

/** Ids of documents are plain; those of data sets need not be. */
const documentId = (dataset: string): string => bytesToHex(sha256(new TextEncoder().encode(dataset))).slice(0, 32);

const wordsOfCard = ({ zh, en }: Words): Words => ({
  zh: `卡片不能用：${zh}`,
  en: `the card cannot be used: ${en}`,
});

function failureOf(failure: DocumentFailure): IntakeFailure {
  switch (failure.kind) {
    case 'malformed':
      return { kind: 'refused', findings: unreadable('card', wordsOfCard({ zh: failure.why, en: failure.why })) };
    case 'too-large':
      return { kind: 'refused', findings: unreadable('card', { zh: '卡片过大', en: 'the card is too large' }) };
    case 'conflict':
    case 'erased':
    case 'server':
      return { kind: 'storage-refused' };
    default:
      return { kind: failure.kind };
  }
}
