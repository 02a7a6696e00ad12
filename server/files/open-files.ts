import { join } from 'node:path';
import { inspectAttachment } from '@/adapters/files/attachments';
import type { FilesOfPapers } from '@/api';
import { err } from '@/core/kernel';
import type { FileStore } from '@/ports/file-store';
import { clamdScanner, type ScanFault } from './clamd-scanner';
import { folderFileStore } from './folder-file-store';
import { folderUploads } from './folder-uploads';
import { s3FileStore } from './s3-file-store';
import type { S3Place } from './s3-place';
import type { ScannerPlace } from './scanner-place';

export interface PlaceOfFiles {
  /** Files, and those on their way, in a folder; null: there is none. */
  readonly filesFolder: string | null;
  /** Files in an object store instead; those on their way stay in the folder. */
  readonly s3: S3Place | null;
  /** What looks for viruses in a file before it is kept; null: nothing does. */
  readonly scanner: ScannerPlace | null;
}

/** Where files of papers are kept; undefined: they are not. */
export function openFileStore({ filesFolder, s3 }: Omit<PlaceOfFiles, 'scanner'>): FileStore | undefined {
  if (s3) return s3FileStore(s3);
  return filesFolder === null ? undefined : folderFileStore(filesFolder);
}

/** The same with those on their way and what looks at them. `told`: hears of each file that a scanner did not pass. */
export function openFiles(
  place: PlaceOfFiles,
  told: (fault: ScanFault, file: { readonly name: string; readonly by: string }) => Promise<void>,
): FilesOfPapers | undefined {
  const store = openFileStore(place);
  if (!store || place.filesFolder === null) return undefined;
  const scan = place.scanner && clamdScanner(place.scanner);
  return {
    store,
    uploads: folderUploads(join(place.filesFolder, 'incoming')),
    async inspect(name, bytes, by) {
      const type = await inspectAttachment(name, bytes);
      const scanned = type.ok && scan ? await scan(bytes) : null;
      if (!scanned || scanned.ok) return type;
      await told(scanned.error, { name, by });
      return err({ kind: scanned.error.kind });
    },
  };
}
