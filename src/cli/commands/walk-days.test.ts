import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { actorOfLine, considerAct, foldDossier, type StoryLine, walkStory } from '@/core/matter';
import { readStory } from './walk';

const told = readStory(readFileSync(new URL('./lawful-story.jsonl', import.meta.url), 'utf8')).map(({ line }) => line);
const lawOn = (asOf: string) => ({ profile: profiles.hlj2021, asOf: civilDate(asOf), calendar });
const begun = told.map((line) =>
  line.act === 'proposeMatter'
    ? { ...line, payload: { origin: 'entered', profileId: 'hlj2021', ...line.payload } }
    : line,
);
const steps = walkStory(begun, { id: 'm', profileId: 'hlj2021', law: (_place, asOf) => lawOn(asOf) });

/** Every place in a payload that holds a day, papers aside. */
const placesOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] => {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'papers' ? [] : placesOf(part, [...path, key])));
};
const withDay = (value: unknown, [key, ...rest]: readonly string[], day: string): unknown => {
  if (key === undefined) return day;
  if (Array.isArray(value)) return value.map((part, i) => (String(i) === key ? withDay(part, rest, day) : part));
  const parts = value as Record<string, unknown>;
  return { ...parts, [key]: withDay(parts[key], rest, day) };
};
/** What came of a line of the lawful story with its payload changed: accepted, or how it was not. */
function outcomeOf(at: number, change: (payload: StoryLine['payload']) => unknown): string {
  const { line } = steps[at] ?? {};
  const dossier = foldDossier('m', steps[at - 1]?.after.record ?? []);
  if (!line || !dossier) throw new Error(`no line ${at}`);
  const payload = change(line.payload) as StoryLine['payload'];
  const { outcome } = considerAct(
    dossier,
    { ...payload, type: line.act, on: line.on },
    lawOn(line.on),
    actorOfLine(line),
  );
  return outcome.ok ? 'accepted' : `${outcome.error.kind} ${outcome.error.field ?? ''}`.trim();
}

/** What lay before the matter, or is asked of a paper and not of its day. */
const free = /^(cataloguePartyConsentOn|cataloguePublishedOn|studyReportOn|otherApprovals.*|responsiblePersons.*)$/;
/** One row of each list. */
const isOfFirstRow = (path: readonly string[]) => path.every((key) => !/^[1-9]/.test(key));
const cases = steps.flatMap(({ line }, at) =>
  at === 0
    ? []
    : placesOf(line.payload)
        .filter((path) => isOfFirstRow(path) && !free.test(path.join('.')))
        .map((path) => ({ at, act: line.act, path, name: path.join('.') })),
);

describe('a day told within an act, moved before the matter was proposed', () => {
  it('is looked for in many acts', () => expect(new Set(cases.map(({ act }) => act)).size).toBeGreaterThan(15));
  it.each(cases)('$act $name is not taken in silence', ({ at, path }) =>
    expect(outcomeOf(at, (payload) => withDay(payload, path, '2025-10-01'))).not.toBe('accepted'),
  );
});

describe('a day told beside another it comes after', () => {
  const at = (act: string) => steps.findIndex(({ line }) => line.act === act);
  it.each([
    ['publishDecision', ['interpretationOn'], '2026-03-15'],
    ['publishDecision', ['adoptionNoteOn'], '2026-01-10'],
    ['answerOpinions', ['reconsultedOn'], '2025-12-14'],
    ['reportExpertArgument', ['expertMeetingOn'], '2025-12-20'],
    ['publishParticipationReport', ['hearingReargument', 'on'], '2026-01-22'],
  ])('%s %s on %s is to be confirmed', (act, path, day) => {
    const changed = (payload: unknown) =>
      path.length === 2
        ? { ...(payload as object), [path[0] ?? '']: { on: day, summary: '再次论证结论' } }
        : withDay(payload, path, day);
    expect(outcomeOf(at(act), (payload) => changed(payload))).toBe('needs-confirmation');
  });
});
