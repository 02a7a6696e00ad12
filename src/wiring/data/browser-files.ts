import type { Connector } from '@/data';
import type { FileImport } from '@/ports/file-import';
import type { Documents } from '@/ports/workspace';

/** A file that lies beside the app, with its card. */
interface FileBeside {
  readonly dataset: string;
  readonly path: string;
  readonly card: string;
}

/** Files as a backend of data, and the way by which a person brings one. */
export interface FilesHere {
  readonly protocol: () => Promise<Connector>;
  readonly intake: FileImport;
}

/**
 * Files a person brings to this browser, after those beside the app; loaded when first used. `name` is that of the store of
 * bytes; their cards are documents.
 */
export function browserFiles(documents: Documents, name: string, files: readonly FileBeside[] = []): FilesHere {
  const make = async () => {
    const [{ importedFiles, fileImport, filesConnector, workerParser }, { browserFileBytes }, { memoryFileBytes }] =
      await Promise.all([import('@/adapters/files'), import('@/adapters/indexeddb'), import('@/adapters/memory')]);
    const bytes = await browserFileBytes(name);
    const parser = workerParser();
    const brought = importedFiles(documents, bytes.ok ? bytes.value : memoryFileBytes());
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
