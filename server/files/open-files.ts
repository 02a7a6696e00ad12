import { join } from 'node:path';
import { inspectAttachment } from '@/adapters/files/attachments';
import type { FilesOfPapers } from '@/api';
import type { FileStore } from '@/ports/file-store';
import { folderFileStore } from './folder-file-store';
import { folderUploads } from './folder-uploads';
import { s3FileStore } from './s3-file-store';
import type { S3Place } from './s3-place';

export interface PlaceOfFiles {
  /** Files, and those on their way, in a folder; null: there is none. */
  readonly filesFolder: string | null;
  /** Files in an object store instead; those on their way stay in the folder. */
  readonly s3: S3Place | null;
}

/** Where files of papers are kept; undefined: they are not. */
export function openFileStore({ filesFolder, s3 }: PlaceOfFiles): FileStore | undefined {
  if (s3) return s3FileStore(s3);
  return filesFolder === null ? undefined : folderFileStore(filesFolder);
}

/** The same with those on their way and what looks at them. */
export function openFiles(place: PlaceOfFiles): FilesOfPapers | undefined {
  const store = openFileStore(place);
  return store && place.filesFolder !== null
    ? { store, uploads: folderUploads(join(place.filesFolder, 'incoming')), inspect: inspectAttachment }
    : undefined;
}
