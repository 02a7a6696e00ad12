import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { allActs, foldDossier, storyOf } from '@/core/matter';
import { buildSampleCity } from '../../../mocks/sample-city/build-sample-city';
import { acts, payloadSchemaOf } from './acts';
import { BadLine, readStory, walk } from './walk';

const law = { profile: profiles.hlj2021, asOf: civilDate('2026-11-23'), calendar };
const wang = { name: '王岩', unit: '市水务局', role: 'undertaking' };
const proposed = {
  act: 'proposeMatter',
  actor: wang,
  on: '2026-03-02',
  payload: { title: '供水管网改造', leadUnit: '市水务局' },
};
const hearing = {
  act: 'holdHearing',
  actor: wang,
  on: '2026-03-05',
  payload: { hearingHost: '甲', hearingSteps: ['presentation'], hearingPublic: true, hearingSpeakers: [] },
};
const told = (...lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).join('\n');
const walked = (...lines: readonly unknown[]) => walk(told(...lines), { law, meetings: [], isNamed: true });

describe('walking a story', () => {
  it('tells what each act satisfies and the earliest day after it', () => {
    const { acts: steps } = walked(proposed);
    expect(steps[0]).toMatchObject({ line: 1, outcome: 'accepted', entries: [{ seq: 1, type: 'MatterProposed' }] });
    expect(steps[0]?.satisfied.map(({ ref }) => ref)).toContain('R162');
    expect(steps[0]?.earliest.kind).toBe('open');
  });
  it('goes on after a refused act, and records it once it is confirmed', () => {
    const confirmed = { ...hearing, confirm: { reason: '已经举行，如实记录' } };
    const { acts: steps, end } = walked(proposed, hearing, confirmed);
    expect(steps.map(({ outcome }) => outcome)).toEqual(['accepted', 'refused', 'accepted']);
    expect(steps[1]).toMatchObject({
      refusal: { kind: 'needs-confirmation' },
      confirmation: { needed: true, given: false },
    });
    expect(steps[2]).toMatchObject({ confirmation: { needed: true, given: true, reason: '已经举行，如实记录' } });
    expect(end?.entries).toBe(2);
  });
  it('asks a reason of what is done after its last day, though time alone had breached it before', () => {
    const lines = readFileSync(new URL('./lawful-story.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const upTo = lines.slice(0, lines.findIndex((line) => line.includes('"publishDecision"')) + 1);
    const day = '2026-04-20';
    const late = (confirm?: { readonly reason: string }) =>
      upTo.map((line, i) => {
        if (i < upTo.length - 1) return line;
        const told = JSON.parse(line);
        return JSON.stringify({ ...told, on: day, confirm, payload: { ...told.payload, interpretationOn: day } });
      });
    const last = (story: readonly string[]) => walk(story.join('\n'), { law, meetings: [], isNamed: true }).acts.at(-1);
    expect(last(late())).toMatchObject({
      outcome: 'refused',
      confirmation: { needed: true, shown: ['OGI/26.1/twenty-days'] },
    });
    expect(last(late({ reason: '等待省级批复，批复到后即公布' }))).toMatchObject({ outcome: 'accepted' });
  });
  it('says once which refused line a later one rests on', () => {
    const lawful = readFileSync(new URL('./lawful-story.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const wrong = lawful.map((line) =>
      line.includes('"startDecision"') ? line.replace('"deputy"', '"expert"') : line,
    );
    const { acts: steps } = walk(wrong.join('\n'), { law, meetings: [], isNamed: true });
    const started = steps.find(({ act }) => act === 'startDecision');
    expect(started).toMatchObject({ outcome: 'refused', refusal: { kind: 'not-yours' } });
    expect(started).not.toHaveProperty('restsOn');
    const followers = steps.filter(({ act }) => ['recordDraft', 'openConsultation', 'archiveDossier'].includes(act));
    for (const step of followers) expect(step).toMatchObject({ outcome: 'refused', restsOn: [started?.line] });
  });
  it('names the instant of entry where it lies before the day of the act', () => {
    const early = { ...hearing, recordedAt: '2026-03-03T09:00:00+08:00' };
    expect(walked(proposed, early).acts[1]).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'in-the-future', field: 'recordedAt' },
    });
  });
  it('looks at the end on the day asked, and tells that day among its grounds', () => {
    const at = (endOn?: string) =>
      walk(told(proposed), {
        law,
        meetings: [],
        isNamed: true,
        endOn: endOn === undefined ? undefined : civilDate(endOn),
      });
    expect(at().asOf).toBe('2026-03-02');
    expect(at('2026-06-30').asOf).toBe('2026-06-30');
    expect(() => at('2026-03-01')).toThrow(BadLine);
  });
  it('refuses an empty story, and takes one that begins with a byte-order mark', () => {
    expect(() => readStory(' \n')).toThrow('empty');
    expect(readStory(`\uFEFF${told(proposed)}`)).toHaveLength(1);
  });
  it('ends with the doors in their order, each with what bars it, and what is owed by whom', () => {
    const { end } = walked(proposed);
    expect(end?.gates.map(({ gate }) => gate).slice(0, 3)).toEqual(['start', 'participation', 'hearing']);
    expect(end?.gates[0]?.bars.length).toBeGreaterThan(0);
    expect(end?.owed.map(({ dutyHolder }) => dutyHolder)).toContain('office');
  });
  it('enters an act on its own day, or on the day of the entry before where that is later', () => {
    const late = { ...hearing, on: '2026-03-03', confirm: { reason: '补记' } };
    const { acts: steps } = walked({ ...proposed, recordedAt: '2026-03-10T09:00:00+08:00' }, late);
    expect(steps[1]?.asOf).toBe('2026-03-10');
  });
  it('keeps to the day in the city, whatever the zone of the instant', () => {
    const { acts: steps } = walked({ ...proposed, recordedAt: '2026-03-02T17:00:00Z' });
    expect(steps[0]?.asOf).toBe('2026-03-03');
  });
});

describe('a line that is no act', () => {
  it.each([
    ['no JSON', '{', 'line 1'],
    ['an unknown act', told({ ...proposed, act: 'proposeMater' }), 'act'],
    ['an unknown role', told({ ...proposed, actor: { ...wang, role: 'mayor' } }), 'actor.role'],
    ['a day that does not exist', told({ ...proposed, on: '2026-02-30' }), 'on'],
    [
      'a field the act does not have',
      told(proposed, { ...hearing, payload: { ...hearing.payload, hearingHoost: '甲' } }),
      'line 2: payload.hearingHoost',
    ],
    ['a value of another type', told({ ...proposed, payload: { title: 3 } }), 'payload.title'],
    [
      'an instant before the one above',
      told(
        { ...proposed, recordedAt: '2026-03-04T09:00:00+08:00' },
        { ...hearing, recordedAt: '2026-03-03T09:00:00+08:00' },
      ),
      'line 2: recordedAt',
    ],
    [
      'a law that contradicts the one named',
      told({ ...proposed, payload: { ...proposed.payload, profileId: 'sh2020' } }),
      'payload.profileId',
    ],
  ])('%s is named with its line and field', (_, text, place) => {
    expect(() => walk(text, { law, meetings: [], isNamed: true })).toThrow(BadLine);
    expect(() => walk(text, { law, meetings: [], isNamed: true })).toThrow(place);
  });
  it('is not what a person could have left empty: the act is refused with its field', () => {
    const { acts: steps } = walked({ ...proposed, payload: {} });
    expect(steps[0]).toMatchObject({ outcome: 'refused', refusal: { kind: 'invalid', field: 'title' } });
  });
  it('is not a blank one', () =>
    expect(readStory(`\n${told(proposed)}\r\n\n`).map(({ number }) => number)).toEqual([2]));
});

it('a record told as a story and walked again tells the same facts', { timeout: 120_000 }, () => {
  const matters = ['metro-fare', 'parking-fees', 'digital-government'];
  for (const [id, record] of buildSampleCity(calendar).filter(([name]) => matters.includes(name))) {
    const { lines, leftOut } = storyOf(record);
    expect(leftOut).toEqual([]);
    const { end, acts: steps } = walk(told(...lines), { law, meetings: [], isNamed: true });
    expect(steps.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
    expect(end?.facts).toEqual(foldDossier(id, record)?.facts);
  }
});

it('lists every act, and gives the schema of each payload', () => {
  expect(acts().length).toBe(allActs.length + 3);
  for (const { act } of acts()) expect(payloadSchemaOf(act)).toBeDefined();
  expect(payloadSchemaOf('destroyEverything')).toBeUndefined();
});
