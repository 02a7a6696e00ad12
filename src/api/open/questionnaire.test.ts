import { beforeEach, describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { openNotice, receipt } from '@/ports/open-api';
import { codeOf, ID, kindOf, startPublicEntry } from './public-entry.fixtures';

const questions = [
  { id: 'q1', kind: 'single', title: '供热期是否提前？', options: ['提前', '不变'], isRequired: true },
  { id: 'q2', kind: 'several', title: '先改造哪里？', options: ['道里', '道外', '香坊'], isRequired: false },
  { id: 'q3', kind: 'scale', title: '对现有供热是否满意？', options: [], isRequired: false },
  { id: 'q4', kind: 'text', title: '其他想说的', options: [], isRequired: false },
];
const one = (question: string, chosen: readonly number[], words: string | null = null) => ({ question, chosen, words });

let api: ReturnType<typeof startPublicEntry>;
beforeEach(() => {
  api = startPublicEntry();
});
const notice = async () => openNotice.parse(await (await api.get(`/consultations/${ID}`)).json()).questionnaire;
const publish = async () => {
  await api.office('questionnaire', { version: 0, questions }, 'PUT');
  await api.office('questionnaire/publication', {});
};
const fill = (seed: number, replies: readonly object[], text = '') => api.send({ code: codeOf(seed), text, replies });

describe('the questions', () => {
  it('are not told before they are published, and are fixed once somebody replied', async () => {
    await api.office('questionnaire', { version: 0, questions }, 'PUT');
    expect(await notice()).toBeNull();
    await api.office('questionnaire/publication', {});
    expect((await notice())?.questions).toHaveLength(4);
    expect(await kindOf(await api.office('questionnaire', { version: 2, questions: [] }, 'PUT'))).toEqual([
      409,
      'published',
    ]);
    expect((await api.office('questionnaire/withdrawal', {})).status).toBe(200);
    await api.office('questionnaire/publication', {});
    await fill(3, [one('q1', [0])]);
    expect(await kindOf(await api.office('questionnaire/withdrawal', {}))).toEqual([409, 'published']);
  });
  it('of two officers who write at once, the second is told', async () => {
    expect((await api.office('questionnaire', { version: 0, questions }, 'PUT')).status).toBe(200);
    expect(await kindOf(await api.office('questionnaire', { version: 0, questions }, 'PUT'))).toEqual([409, 'changed']);
  });
  it.each([
    ['a choice of one', { kind: 'single', options: ['提前'] }],
    ['an option twice', { kind: 'several', options: ['提前', '提前'] }],
    ['a scale with options', { kind: 'scale', options: ['提前', '不变'] }],
    ['no words', { title: '\u200b ' }],
  ])('are refused: %s', async (_, changes) => {
    const asked = { version: 0, questions: [{ ...questions[0], ...changes }] };
    expect(await kindOf(await api.office('questionnaire', asked, 'PUT'))).toEqual([422, 'invalid']);
  });
  it('are the work of the unit in charge, and not published after the close', async () => {
    await api.office('questionnaire', { version: 0, questions }, 'PUT');
    api.now.today = civilDate('2026-12-07');
    expect(await kindOf(await api.office('questionnaire/publication', {}))).toEqual([409, 'closed']);
    api.as('expert');
    expect(await kindOf(await api.office('questionnaire'))).toEqual([403, 'not-allowed']);
  });
});

describe('a reply', () => {
  beforeEach(publish);
  it('comes alone or with an opinion, once however often it is sent, and is read by its code', async () => {
    expect((await fill(3, [one('q1', [1]), one('q3', [4])])).status).toBe(201);
    expect((await fill(3, [one('q1', [1]), one('q3', [4])])).status).toBe(200);
    expect(await kindOf(await fill(3, [one('q1', [0])]))).toEqual([409, 'taken']);
    expect(await api.entries.replies.list(ID)).toHaveLength(1);
    expect(await api.received.list(ID)).toEqual([]);
    expect(receipt.parse(await (await api.follow(codeOf(3))).json())).toMatchObject({
      state: 'counted',
      text: null,
      replies: [{ said: '不变' }, { said: '4' }],
    });
    await fill(5, [one('q1', [0])], '先修管网');
    expect(receipt.parse(await (await api.follow(codeOf(5))).json())).toMatchObject({
      state: 'received',
      text: '先修管网',
      replies: [{ said: '提前' }],
    });
  });
  it.each([
    ['one that must be answered is not', [one('q3', [4])], 'q1'],
    ['an option there is none of', [one('q1', [2])], 'q1'],
    ['two where one is asked', [one('q1', [0, 1])], 'q1'],
    ['one option twice', [one('q1', [0]), one('q2', [1, 1])], 'q2'],
    ['a step beyond the scale', [one('q1', [0]), one('q3', [6])], 'q3'],
    ['words for a choice', [one('q1', [], '提前')], 'q1'],
    ['a question there is none of', [one('q1', [0]), one('q9', [0])], 'q9'],
    ['a question answered twice', [one('q1', [0]), one('q1', [1])], 'q1'],
  ])('is refused and named: %s', async (_, replies, question) => {
    const answer = await fill(3, replies);
    expect([answer.status, await answer.json()]).toEqual([422, { kind: 'replies', question }]);
    expect(await api.entries.replies.list(ID)).toEqual([]);
  });
  it('is refused where all is blank, the words too long, or the consultation closed', async () => {
    expect(await kindOf(await fill(3, []))).toEqual([422, 'invalid']);
    expect(await kindOf(await fill(3, [one('q1', [0]), one('q4', [], '长'.repeat(501))]))).toEqual([422, 'invalid']);
    api.now.today = civilDate('2026-12-07');
    expect(await kindOf(await fill(3, [one('q1', [0])]))).toEqual([409, 'closed']);
  });
  it('keeps no personal data and no sign nobody sees', async () => {
    await fill(3, [one('q1', [0]), one('q4', [], '<b>电话</b>\u202e13812345678')]);
    const [kept] = await api.entries.replies.list(ID);
    expect(JSON.stringify(kept)).not.toContain('13812345678');
    expect(kept?.said[1]?.words).toMatch(/^<b>电话<\/b>/);
  });
});

it('figures are told once they are published, and not before the close', async () => {
  await publish();
  await fill(3, [one('q1', [0]), one('q2', [0, 2]), one('q3', [4])]);
  await fill(5, [one('q1', [1]), one('q2', [2]), one('q3', [1])]);
  await fill(7, [one('q1', [0])]);
  const early = await api.office('questionnaire/results', {});
  expect([early.status, await early.json()]).toEqual([409, { kind: 'too-early', until: '2026-12-06' }]);
  api.now.today = civilDate('2026-12-07');
  expect((await notice())?.results).toBeNull();
  expect((await api.office('questionnaire/results', {})).status).toBe(200);
  expect((await notice())?.results).toEqual({
    publishedOn: '2026-12-07',
    replies: 3,
    figures: [
      { question: 'q1', answered: 3, counts: [2, 1], mean: null },
      { question: 'q2', answered: 2, counts: [1, 0, 2], mean: null },
      { question: 'q3', answered: 2, counts: [1, 0, 0, 1, 0], mean: 2.5 },
      { question: 'q4', answered: 0, counts: [], mean: null },
    ],
  });
});
