import { beforeEach, describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { openNotice, receipt } from '@/ports/open-api';
import { candidatesDigest, drawnNumbers } from '@/read-models';
import { codeOf, kindOf, startPublicEntry } from './public-entry.fixtures';

const MATTER = 'heating-price';
let api: ReturnType<typeof startPublicEntry>;
beforeEach(async () => {
  api = startPublicEntry();
  api.as('undertaking', MATTER);
  api.now.today = civilDate('2026-08-20');
  await api.office('enrolments/call', { until: '2026-08-25' });
});
const hearing = async () => openNotice.parse(await (await api.get(`/consultations/${MATTER}`)).json()).hearing;
const told = async () => (await hearing())?.enrolment;
const sides = async () => (await told())?.sides.map(({ side }) => side) ?? [];
const one = { name: '某人', contact: '13812345678', interest: '供热用户' };
const enrol = async (seed: number, changes: object = {}) =>
  api.post(`/consultations/${MATTER}/enrolments`, { code: codeOf(seed), side: (await sides())[0], ...one, ...changes });
const kept = async () => (await api.office('enrolments')).json();
const follow = async (seed: number) => receipt.parse(await (await api.follow(codeOf(seed))).json()).enrolment;
const seeds = [3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31];

describe('to enrol', () => {
  it('is told with its last day, taken once however often it is sent, and followed by its code', async () => {
    expect(await told()).toMatchObject({ until: '2026-08-25', isOpen: true, frozen: null, drawn: null });
    expect((await enrol(3)).status).toBe(201);
    expect((await enrol(3)).status).toBe(200);
    expect(await kindOf(await enrol(3, { name: '另一人' }))).toEqual([409, 'taken']);
    expect((await kept()).enrolments).toHaveLength(1);
    expect(await follow(3)).toMatchObject({ state: 'received', drawn: null });
    expect((await told())?.sides[0]?.enrolled).toBe(1);
    expect(JSON.stringify(await hearing())).not.toMatch(/某人|13812345678|供热用户/);
  });
  it.each([
    ['a side there is none of', { side: '没有的一方' }, [422, 'invalid']],
    ['no interest told', { interest: '\u200b ' }, [422, 'invalid']],
    ['words without end', { interest: '长'.repeat(100_000) }, [413, 'too-large']],
    ['more than is asked', { isAdmitted: true }, [422, 'invalid']],
    ['a code that is none', { code: 'abc' }, [422, 'invalid']],
  ])('is refused: %s', async (_, changes, answer) => {
    expect(await kindOf(await enrol(3, changes))).toEqual(answer);
    expect((await kept()).enrolments).toEqual([]);
  });
  it('is over after the last day, and there is nothing to enrol for without a call', async () => {
    api.now.today = civilDate('2026-08-26');
    expect(await kindOf(await enrol(3))).toEqual([409, 'closed']);
    const answer = await api.post('/consultations/chp-plan/enrolments', { code: codeOf(3), side: '用户', ...one });
    expect(await kindOf(answer)).toEqual([404, 'not-found']);
  });
  it('is withdrawn and forgotten by its code before the list is fixed', async () => {
    await enrol(3);
    await api.erase(codeOf(3));
    expect(await follow(3)).toMatchObject({ state: 'withdrawn' });
    expect(JSON.stringify(await kept())).not.toMatch(/某人|13812345678/);
  });
});

describe('the list and the draw', () => {
  const fill = async () => {
    for (const seed of seeds) await enrol(seed, { name: `报名者${seed}` });
    for (const { id } of (await kept()).enrolments.slice(1))
      await api.office('enrolments/judgement', { id, reason: null });
  };
  it('is fixed after the last day once all are checked; one not admitted reads why', async () => {
    await fill();
    expect(await (await api.office('enrolments/freeze', { seedSource: '开奖号码' })).json()).toEqual({
      kind: 'too-early',
      until: '2026-08-25',
    });
    api.now.today = civilDate('2026-08-26');
    expect(await kindOf(await api.office('enrolments/freeze', { seedSource: '开奖号码' }))).toEqual([409, 'unjudged']);
    const [first] = (await kept()).enrolments;
    await api.office('enrolments/judgement', { id: first.id, reason: '不是供热用户' });
    expect(await follow(3)).toMatchObject({ state: 'refused', reason: '不是供热用户' });
    expect((await api.office('enrolments/freeze', { seedSource: '开奖号码' })).status).toBe(200);
    expect(await kindOf(await api.office('enrolments/judgement', { id: first.id, reason: null }))).toEqual([
      409,
      'frozen',
    ]);
    expect((await told())?.frozen?.pool).toHaveLength(seeds.length - 1);
  });
  it('is drawn once; names are public with the list of the record, and anybody draws the same', async () => {
    await fill();
    const [first] = (await kept()).enrolments;
    await api.office('enrolments/judgement', { id: first.id, reason: null });
    api.now.today = civilDate('2026-08-26');
    await api.office('enrolments/freeze', { seedSource: '开奖号码' });
    expect((await api.office('enrolments/draw', { seed: '2026098' })).status).toBe(200);
    expect(await kindOf(await api.office('enrolments/draw', { seed: '1' }))).toEqual([409, 'frozen']);
    expect((await told())?.drawn).toBeNull();
    api.now.today = civilDate('2026-09-30'); // the record published the list before the hearing
    const { frozen, drawn } = (await told()) ?? {};
    expect(frozen && candidatesDigest(frozen.pool)).toBe(frozen?.digest);
    expect(frozen && drawn && drawnNumbers(frozen.pool, drawn.wanted, drawn.seed)).toEqual(drawn?.numbers);
    expect(drawn?.people.length).toBeGreaterThan(0);
    expect(drawn?.people.every(({ name }) => name?.startsWith('报名者'))).toBe(true);
    expect(JSON.stringify(await hearing())).not.toMatch(/13812345678|供热用户/);
  });
  it('is the work of the unit in charge, and waits for a notice of the hearing', async () => {
    api.now.today = civilDate('2026-08-13');
    expect(await kindOf(await api.office('enrolments'))).toEqual([409, 'no-notice']);
    api.as('expert', MATTER);
    expect(await kindOf(await api.office('enrolments'))).toEqual([403, 'not-allowed']);
  });
});
