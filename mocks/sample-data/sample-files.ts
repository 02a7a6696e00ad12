import type { Connector } from '@/data';
import type { FileImport } from '@/ports/file-import';
import type { Documents } from '@/ports/workspace';

/** Files under `samples/data/` of the app, each with its card. */
const files = [
  ['file-renovation-orders', 'renovation-orders', 'csv'],
  ['file-bus-ridership', 'bus-ridership', 'xlsx'],
  ['file-air-quality', 'air-quality', 'parquet'],
].map(([dataset = '', name, ending]) => ({ dataset, path: `${name}.${ending}`, card: `${name}.card.json` }));

export interface FilesHere {
  readonly protocol: () => Promise<Connector>;
  readonly intake: FileImport;
}

/** The backend `files` of the demo and the way into it; loaded when first used. `name` is that of the store of bytes. */
export function sampleFiles(documents: Documents, name: string): FilesHere {
  const make = async () => {
    const [{ broughtFiles, fileImport, filesConnector, workerParser }, { browserFileBytes }, { memoryFileBytes }] =
      await Promise.all([import('@/adapters/files'), import('@/adapters/indexeddb'), import('@/adapters/memory')]);
    const bytes = await browserFileBytes(name);
    const parser = workerParser();
    const brought = broughtFiles(documents, bytes.ok ? bytes.value : memoryFileBytes());
    return {
      protocol: filesConnector({ files }, { parser, brought }),
      intake: fileImport({ parser, brought, reserved: files.map(({ dataset }) => dataset) }),
    };
  };
  let made: ReturnType<typeof make> | undefined;
  const opened = () => {
    made ??= make().catch((cause: unknown) => {
      made = undefined; // what failed once is tried again when asked again
      throw cause;
    });
    return made;
  };
  const intake = async () => (await opened()).intake;
  return {
    protocol: async () => (await opened()).protocol,
    intake: {
      inspect: async (...given) => (await intake()).inspect(...given),
      check: async (...given) => (await intake()).check(...given),
      bring: async (...given) => (await intake()).bring(...given),
      brought: async () => (await intake()).brought(),
      remove: async (...given) => (await intake()).remove(...given),
    },
  };
}

/** Throws away the bytes of every file brought under `name`. */
export const forgetFiles = async (name: string): Promise<void> =>
  (await import('@/adapters/indexeddb')).deleteFileBytes(name);
