import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { foldDossier } from '../evolve';
import { recordedEvent } from '../recorded-event';
import { firstFormat } from './first-format';

const folder = join(import.meta.dirname, 'golden');
/** Records as the first format kept them, one entry a line: frozen, never written again. */
const golden = readdirSync(folder).map((name) => {
  const lines = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
  return [name, lines.map((line): unknown => JSON.parse(line))] as const;
});

/** How the first format was folded: facts replace, entries of lists are added, papers too. */
function foldedAsThen(entries: readonly unknown[]): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  const append = (name: string, more: readonly unknown[]) => {
    facts[name] = [...((facts[name] as unknown[] | undefined) ?? []), ...more]; // lists only
  };
  for (const { event } of z.array(firstFormat).parse(entries)) {
    Object.assign(facts, event.facts);
    for (const [name, more] of Object.entries(event.adds ?? {})) append(name, more as unknown[]);
    if (event.papers) append('papers', event.papers);
  }
  return facts;
}

/** Facts the same events tell today and did not then: the text an answer to the review was given with. */
const derivedSince = ['legalityResponseDigest'];

describe.each(golden)('a record of the first format, %s', (_, entries) => {
  const upcast = z.array(recordedEvent).parse(entries);
  it('tells the same facts as it did', () => {
    const facts: Record<string, unknown> = { ...foldDossier('golden', upcast)?.facts };
    for (const name of derivedSince) delete facts[name];
    expect(facts).toEqual(foldedAsThen(entries));
  });
  it('keeps who, when and the command of every entry', () => {
    const then = z.array(firstFormat).parse(entries);
    expect(upcast.map(({ seq, actor, commandId, on }) => ({ seq, actor, commandId, on }))).toEqual(
      then.map(({ seq, actor, commandId, event }) => ({ seq, actor, commandId, on: event.on })),
    );
    expect(upcast.map(({ recordedAt }) => recordedAt.slice(0, 10))).toEqual(then.map(({ recordedOn }) => recordedOn));
  });
  it('types what it can: most entries name their own event', () => {
    const typed = upcast.filter(({ type }) => type !== 'EarlierEntry').length;
    expect(typed / upcast.length).toBeGreaterThan(0.6);
  });
  it('reads what it has brought up to date as it stands', () => {
    expect(z.array(recordedEvent).parse(JSON.parse(JSON.stringify(upcast)))).toEqual(upcast);
  });
});

it('names the place of what it cannot read', () => {
  const [first] = golden[0]?.[1] ?? [];
  const broken = structuredClone(first) as { event: { facts: Record<string, unknown> } }; // an entry of the first format
  broken.event.facts.noSuchFact = 1;
  const read = recordedEvent.safeParse(broken);
  expect(read.success ? '' : z.prettifyError(read.error)).toContain('noSuchFact');
});
