import { join } from 'node:path';
import { inspectAttachment } from '@/adapters/files/attachments';
import type { FilesOfPapers } from '@/api';
import { folderFileStore } from './folder-file-store';
import { folderUploads } from './folder-uploads';

/** Files of papers in a folder; those on their way stand beside them. */
export const folderFiles = (folder: string): FilesOfPapers => ({
  store: folderFileStore(folder),
  uploads: folderUploads(join(folder, 'incoming')),
  inspect: inspectAttachment,
});
