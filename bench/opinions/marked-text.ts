import { type PersonalSpan, personalKinds } from '../../src/analysis/opinions';

const MARK = /⟦([a-z-]+):([^⟧]+)⟧/g;

/** Text without its ⟦kind:…⟧ marks, and where they stood. */
export function unmarked(marked: string): { readonly text: string; readonly spans: readonly PersonalSpan[] } {
  const spans: PersonalSpan[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: whole, 1: kind, 2: inside = '' } of marked.matchAll(MARK)) {
    const known = personalKinds.find((one) => one === kind);
    if (!known) throw new Error(`no kind “${kind}” in: ${marked}`);
    text += marked.slice(from, index);
    spans.push({ kind: known, start: text.length, end: text.length + inside.length });
    text += inside;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), spans };
}
