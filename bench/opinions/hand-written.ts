import { readFileSync } from 'node:fs';
import { type PersonalSpan, type Position, personalKinds, positions } from '../../src/analysis/opinions';

export interface HandWritten {
  readonly text: string;
  readonly stance: Position;
  readonly isIronic: boolean;
  readonly district: string | null;
  readonly spans: readonly PersonalSpan[];
}

const MARK = /⟦([a-z-]+):([^⟧]+)⟧/g;

/** Views written by hand with what a person reads in them: an honest test, for no rule was made from them by machine. */
export function handWritten(): readonly HandWritten[] {
  return readFileSync(new URL('./hand-written.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parsed);
}

function parsed(line: string): HandWritten {
  const [stance = '', district = '', ...rest] = line.split(' | ');
  const position = positions.find((one) => one === stance.replace('!', ''));
  if (!position) throw new Error(`no stance “${stance}” in: ${line}`);
  const marked = rest.join(' | ');
  const spans: PersonalSpan[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: whole, 1: kind, 2: inside = '' } of marked.matchAll(MARK)) {
    const known = personalKinds.find((one) => one === kind);
    if (!known) throw new Error(`no kind “${kind}” in: ${line}`);
    text += marked.slice(from, index);
    spans.push({ kind: known, start: text.length, end: text.length + inside.length });
    text += inside;
    from = index + whole.length;
  }
  text += marked.slice(from);
  return {
    text,
    stance: position,
    isIronic: stance.endsWith('!'),
    district: district === '-' ? null : district,
    spans,
  };
}
