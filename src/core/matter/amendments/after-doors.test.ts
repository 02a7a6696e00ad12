import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profiles } from '@/core/law';
import { testCalendar } from '@/testing/test-calendar';
import { type StoryLine, storyLine } from '../story/story-line';
import { walkStory } from '../story/walk-story';

const lawful: readonly StoryLine[] = readFileSync('src/cli/commands/lawful-story.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((content) => {
    const line = JSON.parse(content);
    const payload = line.act === 'proposeMatter' ? { origin: 'entered', profileId: 'hlj2021' } : {};
    return storyLine.parse({ ...line, payload: { ...payload, ...line.payload } });
  });
const place = (act: string): number => lawful.findIndex((line) => line.act === act) + 1;
const until = (act: string) => lawful.slice(0, place(act));

const office = { name: '李办', unit: '市政府办公厅', role: 'office' } as const;
const second = { name: '周二', unit: '市政府办公厅', role: 'office' } as const;
const line = (act: string, on: string, payload: object, more: object = {}): StoryLine =>
  storyLine.parse({ act, on, actor: office, payload, ...more });
const because = { confirm: { reason: '与会议原件核对属实' } };

/** What came of the last lines of a story. */
const told = (before: readonly StoryLine[], ...lines: readonly StoryLine[]) =>
  walkStory([...before, ...lines], {
    id: 'lines',
    profileId: 'hlj2021',
    law: (id, asOf) => ({ profile: profiles[id], asOf, calendar: testCalendar }),
  })
    .slice(before.length)
    .map(({ outcome, after }) => ({ refused: outcome.ok ? undefined : outcome.error, after }));

describe('the record of a meeting', () => {
  const entry = place('recordDiscussion');
  const withdraw = line('withdrawEntry', '2026-03-06', { entry, reason: '误登他案的会议记录' });
  it('is withdrawn by two while nothing rests on it, by its author too', () => {
    const [asked, alone, confirmed] = told(
      until('recordDiscussion'),
      withdraw,
      line('confirmAmendment', '2026-03-06', { entry: entry + 1 }),
      line('confirmAmendment', '2026-03-06', { entry: entry + 1 }, { actor: second }),
    );
    expect(asked?.refused).toBeUndefined();
    expect(asked?.after.facts.decisionOutcome, 'waits for its second person').toBe('passed');
    expect(alone?.refused?.kind).toBe('not-yours');
    expect(confirmed?.after.facts.discussedOn).toBeUndefined();
    expect(confirmed?.after.facts.meetingOn, 'the meeting stays appointed').toBe('2026-03-05');
  });
  it('is not withdrawn once the minutes rest on it', () =>
    expect(told(until('signMinutes'), withdraw)[0]?.refused).toMatchObject({
      kind: 'relied-on',
      entries: [place('signMinutes')],
    }));
  it('is corrected by its author as any other entry', () =>
    expect(
      told(
        until('recordDiscussion'),
        line(
          'correctEntry',
          '2026-03-06',
          { entry, payload: { legalityLeaderAttended: false }, reason: '原件为缺席' },
          because,
        ),
      )[0]?.after.facts.legalityLeaderAttended,
    ).toBe(false));
});

describe('an amendment behind a door that was passed', () => {
  it.each([
    ['withdrawEntry', 'reportToParty', 'publishDecision', '2026-03-17', {}, 'D713/31.1/party-report'],
    [
      'correctEntry',
      'issueLegalityOpinion',
      'submitForDiscussion',
      '2026-02-26',
      { payload: { legalityOutcome: 'do-not-submit' } },
      'D713/25.2/outcome',
    ],
  ])('shows what is no longer met: %s of %s after %s', (act, of, passed, on, more, rule) => {
    const amend = (confirm = {}) => line(act, on, { entry: place(of), reason: '与原件核对不符', ...more }, confirm);
    const [asked] = told(until(passed), amend());
    expect(asked?.refused).toMatchObject({ kind: 'needs-confirmation', obstacles: [{ rule }] });
    expect(asked?.refused?.words.zh).toContain('已经通过的程序关口有 1 项条件不再具备');
    expect(told(until(passed), amend(because))[0]?.refused).toBeUndefined();
  });
});

describe('an entry with an amendment that waits', () => {
  const entry = place('openConsultation');
  const correct = (payload: object) =>
    line('correctEntry', '2025-12-20', { entry, payload, reason: '与公告原件核对不符' }, because);
  it('is not amended over it: confirmed one after the other, the first would be lost', () => {
    const [first, over, withdrawn, again] = told(
      until('openConsultation'),
      correct({ noticeChannels: ['government-site'] }),
      correct({ until: '2026-01-21' }),
      line('withdrawEntry', '2025-12-20', { entry: entry + 1, reason: '所据公告有误' }),
      correct({ until: '2026-01-21' }),
    );
    expect(first?.refused).toBeUndefined();
    expect(over?.refused).toMatchObject({ kind: 'already-done', entries: [entry + 1] });
    expect(withdrawn?.refused).toBeUndefined();
    expect(again?.refused).toBeUndefined();
  });
});
