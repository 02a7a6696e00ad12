import type { OpinionAnalysis, Position } from '@/analysis/opinions';

/** How many statements take each position. */
export type ByPosition = Readonly<Record<Position, number>>;

export interface ThemeRead {
  readonly number: number;
  readonly words: readonly string[];
  readonly rows: number;
  readonly statements: number;
  readonly positions: ByPosition;
  readonly representatives: readonly number[];
}

export interface ReadThrough {
  readonly rows: number;
  readonly statements: number;
  readonly themes: readonly ThemeRead[];
  readonly campaigns: OpinionAnalysis['campaigns'];
  readonly uncommon: readonly number[];
  readonly ironic: readonly number[];
  readonly theme: Uint16Array;
  readonly sets: Uint32Array;
  readonly exact: Uint32Array;
  readonly position: Uint8Array;
  /** Texts that hold personal data, by row, with it replaced. */
  readonly masked: ReadonlyMap<number, string>;
}

export type Opened =
  | { readonly kind: 'theme'; readonly number: number }
  | { readonly kind: 'campaign'; readonly set: number }
  | { readonly kind: 'uncommon' }
  | { readonly kind: 'ironic' };

/** The rows behind a number: of a theme its statements, those to read first on top; of a campaign every wording. */
export function rowsBehind(read: ReadThrough, opened: Opened): readonly number[] {
  if (opened.kind === 'uncommon') return read.uncommon;
  if (opened.kind === 'ironic') return read.ironic;
  const rows: number[] = [];
  if (opened.kind === 'campaign') {
    for (let row = 0; row < read.rows; row += 1)
      if (read.sets[row] === opened.set && read.exact[row] === row) rows.push(row);
    return rows;
  }
  const first = read.themes.find(({ number }) => number === opened.number)?.representatives ?? [];
  for (let row = 0; row < read.rows; row += 1)
    if (read.theme[row] === opened.number && read.sets[row] === row && !first.includes(row)) rows.push(row);
  return [...first, ...rows];
}
