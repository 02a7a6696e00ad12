import type { Documents } from '@/ports/workspace';
import { browserFiles, type FilesHere } from '@/wiring/data/browser-files';

/** Files under `samples/data/` of the app, each with its card. */
const files = [
  ['file-renovation-orders', 'renovation-orders', 'csv'],
  ['file-bus-ridership', 'bus-ridership', 'xlsx'],
  ['file-air-quality', 'air-quality', 'parquet'],
].map(([dataset = '', name, ending]) => ({ dataset, path: `${name}.${ending}`, card: `${name}.card.json` }));

/** The backend `files` of the sample city and the way into it. `name` is that of the store of bytes. */
export const sampleFiles = (documents: Documents, name: string): FilesHere => browserFiles(documents, name, files);

/** Throws away the bytes of every file brought under `name`. */
export const forgetFiles = async (name: string): Promise<void> =>
  (await import('@/adapters/indexeddb')).deleteFileBytes(name);
