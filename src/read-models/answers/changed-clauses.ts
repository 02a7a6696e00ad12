interface Clause {
  readonly no: string;
  readonly text: string;
}

/** What stands otherwise in a later draft, by the number of the clause: the words before and after; null: it is not there. */
export function changedClauses(before: readonly Clause[], after: readonly Clause[]) {
  if (before.length === 0) return [];
  const textOf = (clauses: readonly Clause[], no: string) => clauses.find((one) => one.no === no)?.text ?? null;
  return [...new Set([...before, ...after].map(({ no }) => no))]
    .map((no) => ({ no, before: textOf(before, no), after: textOf(after, no) }))
    .filter((one) => one.before !== one.after);
}
