import { readFileSync } from 'node:fs';
import { type PersonalSpan, type Position, positions } from '../../src/analysis/opinions';
import { unmarked } from './marked-text';

export interface HandWritten {
  readonly text: string;
  readonly stance: Position;
  readonly isIronic: boolean;
  readonly district: string | null;
  readonly spans: readonly PersonalSpan[];
}

const linesOf = (file: string, aside = /^#/) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !aside.test(line));

/** Views written by hand with what a person reads in them: an honest test, for no rule was made from them by machine. */
export const handWritten = (): readonly HandWritten[] => linesOf('./hand-written.txt').map(parsed);

/** Opinions full of personal data and of what only looks like it; the rules were revised on one half and never on the other. */
export function personalHand(half: 'worked-with' | 'kept-aside') {
  return linesOf('./personal-hand.txt')
    .filter((_, at) => at % 2 === (half === 'worked-with' ? 0 : 1))
    .map(unmarked);
}

function parsed(line: string): HandWritten {
  const [stance = '', district = '', ...rest] = line.split(' | ');
  const position = positions.find((one) => one === stance.replace('!', ''));
  if (!position) throw new Error(`no stance “${stance}” in: ${line}`);
  return {
    ...unmarked(rest.join(' | ')),
    stance: position,
    isIronic: stance.endsWith('!'),
    district: district === '-' ? null : district,
  };
}

interface SmallConsultation {
  readonly matter: string;
  /** No rule was made from it. */
  readonly isKeptAside: boolean;
  readonly rows: readonly { readonly theme: string; readonly stance: string; readonly text: string }[];
}

/** Consultations of one or two dozen opinions each, as most are. */
export function smallConsultations(): readonly SmallConsultation[] {
  const found: { matter: string; isKeptAside: boolean; rows: SmallConsultation['rows'][number][] }[] = [];
  for (const line of linesOf('./small-consultations.txt', /^#(?!#)/)) {
    const heading = /^## (\*?)(.+)$/.exec(line);
    if (heading) found.push({ matter: heading[2] ?? '', isKeptAside: heading[1] === '*', rows: [] });
    else {
      const [theme = '', stance = '', ...rest] = line.split(' | ');
      found.at(-1)?.rows.push({ theme, stance, text: rest.join(' | ') });
    }
  }
  return found;
}

/** Comments that name where they come from as people do; null: nowhere, or not clear where. */
export const districtHand = (): readonly { readonly district: string | null; readonly text: string }[] =>
  linesOf('./district-hand.txt').map((line) => {
    const [district = '', text = ''] = line.split(' | ');
    return { district: district === '-' || district === '?' ? null : district, text };
  });
