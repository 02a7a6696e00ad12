import { describe, expect, it } from 'vitest';
import { USAGE } from './command-line';
import { commands, ofAll } from './what-belongs';

/** The part of the usage text that tells of one command. */
const told = (command: string): string => {
  const [, ...parts] = USAGE.split(/\n {2}(?=hengce )/);
  return parts.filter((part) => part.startsWith(`hengce ${command} `)).join('\n');
};
const optionsIn = (text: string) => new Set([...text.matchAll(/--([a-z-]+)/g)].map(([, name]) => name));

describe('options', () => {
  const general = USAGE.slice(USAGE.indexOf('\n\n  [--profile'));

  it.each(Object.entries(commands))('of %s are told and taken alike', (command, { options }) => {
    expect(told(command).replace(general, '')).not.toBe('');
    expect(optionsIn(told(command).replace(general, ''))).toEqual(new Set(options));
  });

  it('of all commands are told and taken alike', () => {
    expect(optionsIn(general)).toEqual(new Set(ofAll));
  });
});
