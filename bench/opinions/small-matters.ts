import { readFileSync } from 'node:fs';

export interface SmallMatter {
  readonly name: string;
  /** No rule was made from it. */
  readonly isKeptAside: boolean;
  readonly rows: readonly { readonly theme: string; readonly stance: string; readonly text: string }[];
}

/** Consultations of some twenty opinions each, as most are, written by hand. */
export function smallMatters(): readonly SmallMatter[] {
  const [, ...parts] = readFileSync(new URL('./small-matters.txt', import.meta.url), 'utf8').split('\n## ');
  return parts.map((part) => {
    const [name = '', ...lines] = part.trim().split('\n');
    const rows = lines.map((line) => {
      const [theme = '', stance = '', ...rest] = line.split(' | ');
      return { theme, stance, text: rest.join(' | ') };
    });
    return { name: name.replace('*', ''), isKeptAside: name.startsWith('*'), rows };
  });
}
