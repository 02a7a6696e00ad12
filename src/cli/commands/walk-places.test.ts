import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { civilDate, earlierOf } from '@/core/kernel';
import { evaluateAll, type ProfileId, profileIds, profiles } from '@/core/law';
import { actorOfLine, considerAct, foldDossier, type StoryLine, walkStory } from '@/core/matter';
import { statusOf } from '@/core/procedure';
import { readStory } from './walk';
import { breaches } from './walk-places.cases';

/** A matter from its proposal over a hearing, nine experts and the Spring Festival of 2026 to its evaluation, lawful in every place. */
const told = readStory(readFileSync(new URL('./lawful-story.jsonl', import.meta.url), 'utf8')).map(({ line }) => line);
const lawOf = (place: ProfileId, asOf: string) => ({ profile: profiles[place], asOf: civilDate(asOf), calendar });
const under = (place: ProfileId): readonly StoryLine[] =>
  told.map((line) =>
    line.act === 'proposeMatter'
      ? { ...line, payload: { origin: 'entered', profileId: place, ...line.payload } }
      : line,
  );

const walks = new Map(
  profileIds.map((place) => {
    const law = (id: ProfileId, asOf: string) => lawOf(id, asOf);
    return [place, walkStory(under(place), { id: 'm', profileId: place, law })] as const;
  }),
);

describe.each(profileIds)('told under %s', (place) => {
  const steps = walks.get(place) ?? [];
  it('a lawful matter passes every act without a breach, a word or a debt', () => {
    expect(steps.filter(({ outcome }) => !outcome.ok).map(({ line }) => line.act)).toEqual([]);
    expect(steps.filter(({ neededConfirmation }) => neededConfirmation).map(({ line }) => line.act)).toEqual([]);
    expect(steps.flatMap(({ judgement }) => judgement?.breached ?? [])).toEqual([]);
    const facts = steps.at(-1)?.after.facts ?? {};
    expect(statusOf(facts)).toBe('closed');
    const open = evaluateAll(facts, lawOf(place, '2026-09-12')).filter(({ finding }) =>
      ['breached', 'undetermined'].includes(finding.kind),
    );
    expect(open.filter(({ rule }) => rule.effect === 'blocks')).toEqual([]);
  });
});

describe.each(breaches)('$name', ({ act, on, change, speaks }) => {
  it.each(profileIds)('under %s', (place) => {
    const steps = walks.get(place) ?? [];
    const at = steps.findIndex(({ line }) => line.act === act);
    const line = steps[at]?.line;
    const record = steps[at - 1]?.after.record ?? [];
    const dossier = foldDossier('m', record);
    if (!line || !dossier) throw new Error(act);
    const day = on ?? line.on;
    const written = { ...line.payload, ...change?.(line.payload as never) };
    const papers = (written as { papers?: readonly { on: string }[] }).papers;
    // An act moved to an earlier day bears no paper of a later one.
    const payload = papers
      ? {
          ...written,
          papers: papers.map((paper) => ({ ...paper, on: earlierOf(civilDate(paper.on), civilDate(day)) })),
        }
      : written;
    const { outcome } = considerAct(dossier, { ...payload, type: act, on: day }, lawOf(place, day), actorOfLine(line));
    const says = outcome.ok
      ? undefined
      : `${outcome.error.kind === 'needs-confirmation' ? 'confirm' : 'refused'} ${outcome.error.obstacles?.[0]?.rule}`;
    expect(says).toBe(speaks[place]);
  });
});
