/** What a command takes: so many words after its name, and these options beside those that all take. */
interface Takes {
  readonly words: number;
  readonly options: readonly string[];
}

export const commands: Readonly<Record<string, Takes>> = {
  check: { words: 1, options: ['only', 'stage', 'breached'] },
  schedule: { words: 1, options: ['what-if', 'meeting', 'bare'] },
  compare: { words: 1, options: ['with'] },
  walk: { words: 1, options: ['meeting'] },
  analyse: { words: 1, options: [] },
  'law-text': { words: 1, options: ['instrument', 'out'] },
  read: { words: 1, options: ['reading', 'card', 'rows'] },
  ask: { words: 1, options: ['sources', 'keep'] },
  evidence: { words: 2, options: ['sources'] },
  opinions: {
    words: 1,
    options: ['out', 'columns', 'places', 'themes', 'search', 'encoding', 'progress'],
  },
  verify: { words: 1, options: ['key'] },
  acts: { words: 0, options: [] },
  schema: { words: 2, options: [] },
};
export const ofAll = ['profile', 'as-of', 'calendar', 'help'];

/** What was typed and would be left unheeded: a second file, an option of another command. Undefined: nothing. */
export function unheeded([command = '', ...words]: readonly string[], options: readonly string[]): string | undefined {
  const takes = commands[command];
  if (!takes) return undefined;
  const more = words[takes.words];
  if (more !== undefined) return `${more}: ${command} takes ${takes.words === 1 ? 'one file' : 'no more than that'}`;
  const foreign = options.find((name) => !ofAll.includes(name) && !takes.options.includes(name));
  return foreign === undefined ? undefined : `--${foreign}: no option of ${command}`;
}
