import type { FileStore } from '@/ports/file-store';

interface CopiedFiles {
  readonly copied: number;
  /** Digests of files that are not what they were, and were left where they are. */
  readonly damaged: readonly string[];
}

/** Copies the files of papers from one store into another, each looked at on its way. */
export async function copyFiles(source: FileStore, target: FileStore): Promise<CopiedFiles> {
  const damaged: string[] = [];
  let copied = 0;
  for (const { digest } of await source.kept()) {
    const kept = await source.get(digest);
    if (!kept.ok) {
      damaged.push(digest);
      continue;
    }
    const put = await target.put(digest, kept.value);
    if (!put.ok) throw new Error(`the file ${digest} was not written (${put.error.kind})`);
    copied += 1;
  }
  return { copied, damaged };
}

/** What was copied, in words; nothing where there were no files. */
export const copiedWords = ({ copied, damaged }: CopiedFiles): string =>
  [
    copied > 0 ? ` ${copied} files of papers, each as its digest says.` : '',
    damaged.length > 0 ? ` Damaged and left out, restore them from an older backup: ${damaged.join(', ')}.` : '',
  ].join('');
