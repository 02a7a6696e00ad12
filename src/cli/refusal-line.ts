import { clauseWords } from '@/data';
import type { Refusal } from '@/ports/data-source';

/** A refusal in one line: of which kind, and all it tells. */
export function refusalLine(refusal: Refusal): string {
  const { kind, ...rest } = refusal;
  if (refusal.kind === 'unsupported') {
    const { zh, en } = clauseWords(refusal.clause, refusal.hint);
    return `${kind}: ${en} / ${zh} (${refusal.clause})`;
  }
  const told = Object.entries(rest).map(([name, value]) =>
    name === 'words' && typeof value === 'object' && value !== null && 'en' in value
      ? String(value.en)
      : `${name}: ${String(value)}`,
  );
  return [kind, ...told].join('; ');
}
