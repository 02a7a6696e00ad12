import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { entriesOf, foldDossier } from '@/core/matter';
import { actorOf, given } from '@/testing/given';
import { personsOnRecord, sourceOnRecord } from './persons-on-record';

const propose = (on: string) => ({
  type: 'proposeMatter',
  on,
  title: '甲',
  origin: 'entered',
  profileId: 'hlj2021',
  proposalSource: 'leader',
  proposer: '市长',
});

function dossierOf() {
  const first = given([]).when(propose('2026-11-20'));
  if (!first.then.ok) throw new Error(first.then.error.words.zh);
  const then = given(first.then.value).when(
    { type: 'recordStudy', on: '2026-11-23', studyUnit: '市发展改革委', studyResult: '可行' },
    { ...actorOf('undertaking'), name: '孟庆丰' },
  );
  if (!then.then.ok) throw new Error(then.then.error.words.zh);
  const stamp = { version: 0, commandId: 'c', recordedAt: '2026-11-23T09:00:00+08:00' };
  const dossier = foldDossier('m', entriesOf([...first.then.value, ...then.then.value], stamp));
  if (!dossier) throw new Error('nothing folded');
  return dossier;
}

describe('who answers for each step, from the record', () => {
  it('names whoever acted in it, with role, unit and day', () => {
    expect(personsOnRecord(dossierOf(), ['initiation'])).toEqual([
      { stage: 'initiation', name: '孟庆丰', role: '承办单位经办人', unit: '市发展改革委', on: '2026-11-23' },
    ]);
  });
  it('says of each row which entry it comes from, and of a changed row nothing', () => {
    const dossier = dossierOf();
    const [row] = personsOnRecord(dossier, ['initiation']);
    if (!row) throw new Error('no row');
    expect(sourceOnRecord(dossier, row)?.zh).toBe('取自案卷第 2 条：记录研究论证');
    expect(sourceOnRecord(dossier, { ...row, name: '乙' })).toBeUndefined();
  });
  it('leaves a step blank that the record has no entry of', () => {
    expect(personsOnRecord(dossierOf(), ['risk'])).toEqual([{ stage: 'risk', name: '', role: '', unit: '', on: '' }]);
  });
  it('keeps those named before, and adds nobody to their step', () => {
    const dossier = dossierOf();
    const on = civilDate('2026-11-21');
    const named = [{ stage: 'initiation' as const, name: '乙', role: '组长', unit: '市发展改革委', on }];
    const facts = { ...dossier.facts, responsiblePersons: named };
    expect(personsOnRecord({ ...dossier, facts }, ['initiation'])).toEqual(named);
  });
});
