import { type CivilDate, dayInName } from '@/core/kernel';
import { type Paper, type PaperKind, paper } from '@/core/law';
import { kindOfFile } from './kind-of-file';
import type { BroughtFile } from './use-sending';

export const papersIn = (value: unknown): readonly Paper[] =>
  Array.isArray(value) ? value.flatMap((item) => paper.safeParse(item).data ?? []) : [];

/** A file that was sent, as a paper. The same file brought twice is two papers. */
export function paperOf<K extends PaperKind | null>(
  { digest, bytes, name, type }: BroughtFile,
  kind: K,
  before: readonly { readonly id: string }[],
  today: CivilDate,
) {
  const stem = digest.slice(0, 12);
  let number = before.length + 1;
  while (before.some(({ id }) => id === `${stem}-${number}`)) number += 1;
  return {
    id: `${stem}-${number}`,
    kind,
    title: name.slice(0, 200),
    on: dayInName(name, today) ?? null,
    digest,
    bytes,
    nonPublicBasis: null,
    ...(type && { file: { name, type } }),
  };
}

/** The paper that a file becomes which was brought beside others: of today, where its name tells no day. */
export function broughtPaper(
  file: BroughtFile,
  kinds: readonly [PaperKind, ...PaperKind[]],
  before: readonly Paper[],
  today: CivilDate,
): Paper {
  const kind = kindOfFile(
    file.name,
    kinds,
    before.map((one) => one.kind),
  );
  const made = paperOf(file, kind, before, today);
  return { ...made, on: made.on ?? today };
}
