interface Candidate {
  readonly name: string;
  readonly unit: string;
  /** The field, by which people are drawn. */
  readonly stratum: string;
}

/** Candidates as typed or pasted, a line each; lines that lack a part are told by their number. */
export function readCandidates(text: string): {
  readonly people: readonly Candidate[];
  readonly faults: readonly number[];
} {
  const people: Candidate[] = [];
  const faults: number[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const [name, unit, stratum] = line
      .normalize('NFKC')
      .trim()
      .split(/[\t,;、]+|\s+/)
      .filter((part) => part !== '');
    if (name && unit && stratum) people.push({ name, unit, stratum });
    else if (name) faults.push(at + 1);
  }
  return { people, faults };
}
