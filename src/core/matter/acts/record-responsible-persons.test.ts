import { describe, expect, it } from 'vitest';
import { profiles } from '@/core/law';
import { actorOf, given } from '@/testing/given';

const decided = { proposedOn: '2026-01-05', startedOn: '2026-02-02', discussedOn: '2026-07-02' };
const office = actorOf('office', '市政府办公厅');
const person = (stage: string) => ({ stage, name: '甲', role: '经办', unit: '乙局', on: '2026-03-01' });

describe('recordResponsiblePersons', () => {
  const act = {
    type: 'recordResponsiblePersons',
    on: '2026-08-01',
    responsiblePersons: ['catalogue', 'initiation', 'discussion'].map(person),
  };
  it('records a person for every step performed', () => {
    expect(given([], decided).when(act, office).after.facts.responsiblePersons).toHaveLength(3);
  });
  it('asks for a reason where a step is left out', () => {
    expect(
      given([], decided).when({ ...act, responsiblePersons: act.responsiblePersons.slice(1) }, office).then,
    ).toMatchObject({
      ok: false,
      error: { kind: 'needs-confirmation', obstacles: [{ rule: 'D713/38.2/responsible' }] },
    });
  });
});

describe('the version of the law', () => {
  it('is told with the proposal', () => {
    const { after } = given([], { proposedOn: '2026-01-05' }).when({
      type: 'proposeMatter',
      on: '2026-01-05',
      title: '示例',
      origin: 'entered',
      profileId: 'd713',
    });
    expect(after.facts.profileVersion).toBe(profiles.d713.version);
  });
  it('is added once to a matter that lacks it', () => {
    const act = { type: 'recordLawVersion', on: '2026-08-01' };
    const { after } = given([], decided).when(act, office);
    expect(after.facts).toMatchObject({ profileId: 'hlj2021', profileVersion: profiles.hlj2021.version });
    expect(given([], after.facts).when(act, office).then).toMatchObject({ ok: false, error: { kind: 'already-done' } });
  });
});

describe('signConfidentiality', () => {
  const act = { type: 'signConfidentiality', on: '2026-08-01', name: '甲' };
  const secret = { nonPublicBasis: { article: '保守国家秘密法第九条', level: '秘密', reviewOn: '2027-01-01' } };
  it('is signed once by each', () => {
    const { after } = given([], secret).when(act, office);
    expect(after.facts.confidentialityNotes).toEqual([{ name: '甲', signedOn: '2026-08-01' }]);
    expect(given([], after.facts).when(act, office).then).toMatchObject({ ok: false, error: { kind: 'already-done' } });
  });
  it('is not for a public matter, nor before that is known', () => {
    expect(given([], { nonPublicBasis: null }).when(act, office).then).toMatchObject({
      ok: false,
      error: { kind: 'out-of-order' },
    });
    expect(given([], decided).when(act, office).then).toMatchObject({ ok: false, error: { kind: 'out-of-order' } });
  });
});

describe('fileReviewerReport', () => {
  const act = { type: 'fileReviewerReport', on: '2026-03-31', year: 2025 };
  const reviewer = actorOf('legality-reviewer', '市司法局');
  const reviewed = { legalityOpinionOn: '2025-06-10' };
  it('is filed once a year, not for a year to come', () => {
    const { after } = given([], reviewed).when(act, reviewer);
    expect(after.facts.reviewerReports).toEqual([{ year: 2025, on: '2026-03-31' }]);
    expect(given([], after.facts).when(act, reviewer).then).toMatchObject({
      ok: false,
      error: { kind: 'already-done' },
    });
    expect(given([], reviewed).when({ ...act, year: 2027 }, reviewer).then).toMatchObject({
      ok: false,
      error: { kind: 'invalid', field: 'year' },
    });
  });
});

describe('checkRecord', () => {
  const act = { type: 'checkRecord', on: '2026-08-01', corrections: [] };
  const archivist = actorOf('archivist', '市档案馆');
  it('counts the entries there are', () => {
    const { after } = given([], decided).when(act, archivist);
    expect(after.facts.recordCheck).toMatchObject({ entries: 0, corrections: [], by: '示例人员' });
  });
  it('refuses a correction of an entry that does not exist', () => {
    expect(
      given([], decided).when({ ...act, corrections: [{ entry: 1, reason: '笔误', originalKept: true }] }, archivist)
        .then,
    ).toMatchObject({ ok: false, error: { kind: 'invalid', field: 'corrections.0.entry' } });
  });
});
