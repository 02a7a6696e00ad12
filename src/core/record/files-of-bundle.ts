import { z } from 'zod';

/** A file that an entry of the record names: by a paper of the entry, or of a correction. */
export interface NamedFile {
  readonly seq: number;
  readonly title: string;
  readonly digest: string;
}

export type FileOfBundleFault =
  /** A paper names it, and it is not there. */
  | { readonly kind: 'file-missing'; readonly seq: number; readonly title: string }
  /** It lies under the digest of a paper, and has another one. */
  | { readonly kind: 'file-changed'; readonly seq: number; readonly title: string; readonly path: string }
  /** No paper names it. */
  | { readonly kind: 'file-added'; readonly path: string };

const papers = z
  .array(z.looseObject({ title: z.string(), digest: z.string().nullable(), file: z.unknown() }))
  .optional();
const entryBody = z.looseObject({ papers, payload: z.looseObject({ papers }).optional().catch(undefined) });

/** The files the papers of one entry name; what says nothing of papers names none. */
export function filesNamedIn(seq: number, body: string): readonly NamedFile[] {
  const entry = entryBody.safeParse(parsed(body)).data;
  return [...(entry?.papers ?? []), ...(entry?.payload?.papers ?? [])].flatMap(({ title, digest, file }) =>
    file !== undefined && digest !== null ? [{ seq, title, digest }] : [],
  );
}

const FOLDER = 'files';

/** Where a file lies in a bundle: in a folder of its digest, under its own name. */
export const pathOfFile = (digest: string, name: string): string => `${FOLDER}/${digest}/${name}`;
const digestInPath = (path: string): string => path.split('/')[1] ?? '';

/** What does not hold of the files in a bundle, each told by its path and the digest of what is in it. */
export function fileFaults(
  named: readonly NamedFile[],
  there: ReadonlyMap<string, string>,
): readonly FileOfBundleFault[] {
  const found = new Set(there.values());
  const first = new Map(named.toReversed().map((one) => [one.digest, one]));
  const faults: FileOfBundleFault[] = [];
  const changed = new Set<string>();
  for (const [path, digest] of there) {
    const meant = first.get(digestInPath(path));
    if (first.has(digest)) continue;
    if (meant && !found.has(meant.digest)) {
      changed.add(meant.digest);
      faults.push({ kind: 'file-changed', seq: meant.seq, title: meant.title, path });
    } else faults.push({ kind: 'file-added', path });
  }
  for (const { digest, seq, title } of first.values())
    if (!found.has(digest) && !changed.has(digest)) faults.push({ kind: 'file-missing', seq, title });
  return faults;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
