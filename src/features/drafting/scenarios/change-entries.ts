/** A score that differs in a scenario, while it is typed. */
export interface ChangeEntry {
  readonly option: string;
  readonly criterion: string;
  readonly score: unknown;
}

export const changeAt = (changes: readonly ChangeEntry[], option: string, criterion: string): number =>
  changes.findIndex((one) => one.option === option && one.criterion === criterion);

/** The changes with one cell typed anew; a blank cell is as told and leaves the list. */
export function withChange(
  changes: readonly ChangeEntry[],
  option: string,
  criterion: string,
  typed: string,
): readonly ChangeEntry[] {
  const at = changeAt(changes, option, criterion);
  if (typed.trim() === '') return changes.filter((_, index) => index !== at);
  const change = { option, criterion, score: typed };
  return at >= 0 ? changes.with(at, change) : [...changes, change];
}
