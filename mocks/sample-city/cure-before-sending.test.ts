import { expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { addDays, civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { actOfType, actorOfLine, considerAct, cureOf, foldDossier, storyOf } from '@/core/matter';
import { recordOf } from './build-sample-city';
import { matterSpecs } from './matter-specs';

it('a hearing announced too near can be announced anew, and no entry is named that is not in the record', () => {
  const spec = matterSpecs.find(({ id }) => id === 'metro-fare');
  if (!spec) throw new Error('no metro-fare');
  const record = recordOf(spec, calendar);
  const { lines } = storyOf(record);
  const place = lines.findIndex(({ act }) => act === 'announceHearing');
  const line = lines[place];
  const dossier = foldDossier(spec.id, record.slice(0, place));
  if (!dossier || !line) throw new Error('no hearing');
  const on = civilDate(line.on);
  const request = { ...line.payload, type: line.act, on, hearingOn: addDays(on, 17) };
  const law = { profile: profiles.hlj2021, asOf: on, calendar };
  const { judgement } = considerAct(dossier, request, law, actorOfLine(line));
  const notice = judgement?.breached.find(({ rule }) => rule.id === 'HLJ/19/notice');
  if (!judgement || !notice) throw new Error('the notice is not too short');
  const cure = cureOf(notice.rule, { ...judgement.after, record: dossier.record }, law, actOfType(line.act));
  expect(cure.isUnsent).toBe(true);
  expect(cure.endOnly).toBe(false);
  expect(cure.repeat.map(({ type }) => type)).toContain('announceHearing');
  expect(cure.correct.every((seq) => seq <= dossier.record.length)).toBe(true);
});
