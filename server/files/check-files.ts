import { filesNamedIn } from '@/core/record';
import type { FileStore } from '@/ports/file-store';
import type { CityDatabase } from '../database/tables';

/** Entries read at a time. */
const PAGE = 1_000;

interface FilesChecked {
  readonly files: number;
  /** A line each: which paper of which matter lacks its file, and why. */
  readonly faults: readonly string[];
}

/** Looks at every file that a paper of any record names. */
export async function checkFiles(db: CityDatabase, store: FileStore): Promise<FilesChecked> {
  const standing = new Map<string, 'there' | 'not-there' | 'damaged'>();
  const faults: string[] = [];
  for (let position = 0; ; ) {
    const page = await db
      .selectFrom('events')
      .select(['position', 'matter', 'seq', 'body'])
      .where('position', '>', position)
      .orderBy('position')
      .limit(PAGE)
      .execute();
    for (const { matter, seq, body } of page)
      for (const { title, digest } of filesNamedIn(seq, body)) {
        const known = standing.get(digest) ?? (await standingOf(store, digest));
        standing.set(digest, known);
        if (known !== 'there')
          faults.push(`${matter}, entry ${seq}: the file of “${title}” is ${words[known]} (${digest})`);
      }
    const last = page.at(-1);
    if (!last) return { files: standing.size, faults };
    position = last.position;
  }
}

const words = { 'not-there': 'missing', damaged: 'damaged' };

async function standingOf(store: FileStore, digest: string) {
  const kept = await store.get(digest);
  return kept.ok ? ('there' as const) : kept.error.kind;
}
