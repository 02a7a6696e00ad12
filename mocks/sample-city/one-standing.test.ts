import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { foldDossier, roleIds } from '@/core/matter';
import { standingOf, standingWords } from '@/core/procedure';
import { mattersFor } from '@/panels/portfolio';
import { stagesOf } from '@/panels/portfolio/portfolio-view';
import { tallyOf } from '@/ports/matter-api';
import { isRunning, matterSummary } from '@/read-models';
import { matterAtHand, workOf } from '@/read-models/work-list';
import { buildSampleCity } from './build-sample-city';
import { sampleMeetings } from './sample-meetings';
import { samplePerson } from './sample-person';

const asOf = civilDate('2026-11-23');
const law = { profile: profiles.hlj2021, asOf, calendar };
const matters = buildSampleCity(calendar).map(([id, record]) => {
  const dossier = foldDossier(id, record);
  if (!dossier) throw new Error(id);
  return {
    summary: matterSummary(dossier, { record, law, meetings: sampleMeetings, views: tallyOf([]) }),
    atHand: matterAtHand(dossier, law, sampleMeetings),
  };
});
const summaries = matters.map(({ summary }) => summary);

describe('one word of where a matter stands', () => {
  it.each(matters.map((matter) => [matter.summary.title, matter] as const))('%s: lists and work agree', (_, matter) => {
    const { summary, atHand } = matter;
    const word = standingWords(standingOf(summary));
    const { facts } = atHand.dossier;
    const items = roleIds.flatMap((role) =>
      workOf([{ matter: atHand, actor: samplePerson(role, facts.leadUnit ?? facts.proposer ?? '') }]),
    );
    for (const { stage } of items) expect(standingWords(stage)).toEqual(word);
  });
  it('the bars of the stages hold every running matter, each under its word, and the filter keeps just those', () => {
    const bars = stagesOf(summaries.filter(isRunning), 'zh');
    expect(bars.reduce((sum, { normal, done, due, overdue }) => sum + normal + done + due + overdue, 0)).toBe(
      summaries.filter(isRunning).length,
    );
    for (const { key, stage, normal, done, due, overdue } of bars) {
      const left = mattersFor(summaries, { stage: [key] }, asOf);
      expect(left.map((matter) => standingWords(standingOf(matter)).zh)).toEqual(left.map(() => stage));
      expect(left).toHaveLength(normal + done + due + overdue);
    }
  });
  it('what rests or is done is told so, and not by the stage it left', () => {
    const told = summaries.map((matter) => [matter.status, standingWords(standingOf(matter)).zh]);
    expect(told).toContainEqual(['suspended', '已中止']);
    for (const [status, word] of told) if (status === 'archived') expect(word).not.toBe('已归档');
  });
});
