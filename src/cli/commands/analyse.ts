import { analyse, type Fault } from '@/analysis/methods';

/** What `hengce analyse` prints, or the lines it ends with: the place of each bad field and what is wrong with it. */
export function analyseCase(given: unknown): { readonly answer: unknown } | { readonly faults: readonly string[] } {
  const result = analyse(given);
  return result.ok ? { answer: result.value } : { faults: result.error.map(lineOf) };
}

const lineOf = ({ at, reason, says }: Fault): string =>
  `${at.join('.') || '(root)'}: ${says.en} (${reason}) / ${says.zh}`;
