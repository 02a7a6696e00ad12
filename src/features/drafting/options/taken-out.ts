const without = <T>(list: readonly T[] | undefined, at: number): readonly T[] =>
  (list ?? []).filter((_, index) => index !== at);

interface GroupEntry {
  readonly effects?: readonly unknown[];
}

/** Groups keep what the options that stay bring them. */
export const withoutEffect = (groups: unknown, at: number) =>
  Array.isArray(groups) ? groups.map((group: GroupEntry) => ({ ...group, effects: without(group.effects, at) })) : [];
