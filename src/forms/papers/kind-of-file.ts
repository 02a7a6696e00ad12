import { type PaperKind, paperKindWords } from '@/core/law';

/** The kind a file most likely is, to be checked by the person: the one its name tells, else the first that is not brought yet. */
export function kindOfFile(
  name: string,
  kinds: readonly [PaperKind, ...PaperKind[]],
  brought: readonly PaperKind[],
): PaperKind {
  const told = name.toLowerCase();
  const named = kinds
    .filter((kind) => [paperKindWords[kind].zh, paperKindWords[kind].en].some((words) => told.includes(words)))
    // The longest name: a file called “draft explanation” is told by more than “draft”.
    .toSorted((one, other) => paperKindWords[other].zh.length - paperKindWords[one].zh.length);
  return named[0] ?? kinds.find((kind) => !brought.includes(kind)) ?? kinds[0];
}
