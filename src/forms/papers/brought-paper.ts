import type { CivilDate } from '@/core/kernel';
import { type Paper, type PaperKind, paper } from '@/core/law';
import { kindOfFile } from './kind-of-file';
import type { BroughtFile } from './use-sending';

export const papersIn = (value: unknown): readonly Paper[] =>
  Array.isArray(value) ? value.flatMap((item) => paper.safeParse(item).data ?? []) : [];

/** The paper that a file becomes which was brought beside others. */
export const broughtPaper = (
  { digest, bytes, name, type }: BroughtFile,
  kinds: readonly [PaperKind, ...PaperKind[]],
  before: readonly Paper[],
  today: CivilDate,
): Paper => ({
  id: freeId(digest.slice(0, 12), before),
  kind: kindOfFile(
    name,
    kinds,
    before.map(({ kind }) => kind),
  ),
  title: name.slice(0, 200),
  on: today,
  digest,
  bytes,
  nonPublicBasis: null,
  ...(type && { file: { name, type } }),
});

/** The same file brought twice is two papers. */
function freeId(stem: string, taken: readonly Paper[]): string {
  let number = taken.length + 1;
  while (taken.some(({ id }) => id === `${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
