import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { civilDate } from '@/core/kernel';
import { openNotice, receipt } from '@/ports/open-api';
import { type LedgerTheme, ledgerTheme } from '@/ports/opinion-ledger';
import { wordsSeen } from '@/read-models';
import { codeOf as code, ID, kindOf, startPublicEntry } from '../open/public-entry.fixtures';

const entry = { clause: '第1条', assignedTo: '周经办', dueOn: null, note: '内部掌握', covers: [] };
const close = civilDate('2026-12-07');

let api: ReturnType<typeof startPublicEntry>;
beforeEach(() => {
  api = startPublicEntry();
});

const themes = async () => z.array(ledgerTheme).parse(await (await api.ledger('')).json());
const idOf = async (name: string) => (await themes()).find((one) => one.name === name)?.id ?? '';
const add = (...names: readonly string[]) =>
  api.ledger('/themes', { themes: names.map((name) => ({ ...entry, name })) });
const draft = async (name: string, more: object = {}) =>
  api.ledger('/drafts', {
    themes: [await idOf(name)],
    opinions: [],
    kind: 'partly',
    reason: '先修三段',
    clauses: [],
    ...more,
  });
const review = async (name: string, because: string | null = null, from?: readonly LedgerTheme[]) => {
  const id = await idOf(name);
  return api.ledger('/reviews', { themes: [id], opinions: [], seen: wordsSeen(from ?? (await themes()), []), because });
};
/** Another person looks at it. */
const approve = async (name: string) => {
  api.as('office');
  const answer = await review(name);
  api.as('undertaking');
  return answer;
};
const publish = async (publication: string) => {
  const prepared = await (await api.ledger('/publication', { publication })).json();
  return api.act(
    { type: 'publishAnswers', on: api.now.today, ...prepared },
    (await api.matters.read(ID)).length,
    publication,
  );
};
const results = async () => openNotice.parse(await (await api.get(`/consultations/${ID}`)).json()).results;

describe('the ledger', () => {
  it('one drafts and another approves; who drafted cannot', async () => {
    await add('管网');
    expect((await draft('管网')).status).toBe(200);
    expect(await kindOf(await review('管网'))).toEqual([403, 'own-draft']);
    expect((await approve('管网')).status).toBe(200);
    expect((await themes())[0]?.answers[0]?.review).toMatchObject({ isApproved: true });
    await draft('管网', { reason: '改写过' });
    expect((await themes())[0]?.answers.map(({ reason, review: seen }) => [reason, seen])).toEqual([['改写过', null]]);
  });
  it('what was written anew after it was read is neither approved nor sent back', async () => {
    await add('管网');
    await draft('管网');
    const read = await themes();
    await draft('管网', { reason: '改写过' });
    api.as('office');
    for (const because of [null, '理由不充分'])
      expect(await kindOf(await review('管网', because, read))).toEqual([409, 'changed']);
    expect((await themes())[0]?.answers[0]?.review).toBeNull();
    expect((await review('管网')).status).toBe(200);
  });
  it('what is sent back says why, and does not go out', async () => {
    api.now.today = close;
    await add('管网');
    await draft('管网');
    api.as('office');
    await review('管网', '理由不充分');
    api.as('undertaking');
    expect((await themes())[0]?.answers[0]?.review?.because).toBe('理由不充分');
    expect(await (await api.ledger('/publication', { publication: 'p1' })).json()).toEqual({
      kind: 'unreviewed',
      count: 1,
    });
  });
  it('all go out together, after the close, once none is missing', async () => {
    await add('管网', '价格');
    await draft('管网');
    await approve('管网');
    expect(await (await api.ledger('/publication', { publication: 'p1' })).json()).toEqual({
      kind: 'too-early',
      until: '2026-12-06',
    });
    api.now.today = close;
    expect(await (await api.ledger('/publication', { publication: 'p1' })).json()).toEqual({
      kind: 'unanswered',
      count: 1,
    });
    expect(await results()).toBeNull();
    await draft('价格', { kind: 'outside', reason: '由价格部门另行听证' });
    await approve('价格');
    expect((await publish('p1')).status).toBe(200);
    expect((await results())?.themes.map(({ theme, answers }) => [theme, answers[0]?.kind])).toEqual([
      ['管网', 'partly'],
      ['价格', 'outside'],
    ]);
    expect((await results())?.sealed).toMatchObject([{ answers: 2, corrections: 0 }]);
    expect(JSON.stringify(await results())).not.toMatch(/内部掌握|周经办/);
  });
  it('a correction stands beside what it corrects; the name of the theme stays', async () => {
    api.now.today = close;
    await add('管网', '其他');
    for (const name of ['管网', '其他']) {
      await draft(name);
      await approve(name);
    }
    await publish('p1');
    expect(await kindOf(await api.ledger('/publication', { publication: 'p2' }))).toEqual([409, 'nothing']);
    const theme = (await themes())[0];
    const { id = '', version = 0 } = theme ?? {};
    expect(await kindOf(await api.ledger('/theme', { id, version, entry: { ...entry, name: '改名' } }))).toEqual([
      409,
      'published',
    ]);
    expect(await kindOf(await api.ledger('/merging', { id, into: await idOf('其他') }))).toEqual([409, 'published']);
    await draft('管网', { kind: 'adopted', reason: '五段都修' });
    expect((await results())?.themes[0]?.answers.map(({ reason }) => reason)).toEqual(['先修三段']);
    await approve('管网');
    expect((await publish('p2')).status).toBe(200);
    expect((await results())?.themes[0]?.answers.map(({ reason }) => reason)).toEqual(['五段都修', '先修三段']);
    expect((await results())?.sealed.map(({ corrections }) => corrections)).toEqual([0, 1]);
  });
  it('what was written anew after it was made ready is refused, and so are typed numbers', async () => {
    api.now.today = close;
    await add('管网');
    await draft('管网');
    await approve('管网');
    const prepared = await (await api.ledger('/publication', { publication: 'p1' })).json();
    const act = async (more: object, id: string) =>
      api.act({ type: 'publishAnswers', on: close, ...prepared, ...more }, (await api.matters.read(ID)).length, id);
    expect((await act({ answers: 2 }, 'a')).status).toBe(422);
    await draft('管网', { reason: '改写过' });
    expect((await act({}, 'b')).status).toBe(422);
    expect(await results()).toBeNull();
  });
  it('reaches who spoke: by the theme of the opinion, or by an answer of its own', async () => {
    await api.send({ code: code(3) });
    await api.send({ code: code(5), text: '价格太高' });
    const [first, second] = await (await api.desk('')).json();
    await add('管网', '并入');
    await api.ledger('/sorting', { opinions: [first.id], theme: await idOf('并入') });
    await api.ledger('/merging', { id: await idOf('并入'), into: await idOf('管网') });
    api.now.today = close;
    await draft('管网');
    await approve('管网');
    expect(await kindOf(await api.ledger('/publication', { publication: 'p1' }))).toEqual([409, 'unanswered']);
    const own = { themes: [], opinions: [second.id] };
    await api.ledger('/drafts', { ...own, kind: 'not', reason: '成本所限', clauses: [] });
    api.as('office');
    await api.ledger('/reviews', { ...own, seen: wordsSeen(await (await api.desk('')).json(), []), because: null });
    api.as('undertaking');
    const told = async (of: string) => receipt.parse(await (await api.follow(of)).json());
    expect(await told(code(3))).toMatchObject({ theme: null, answers: [] });
    expect((await publish('p1')).status).toBe(200);
    expect(await told(code(3))).toMatchObject({ state: 'answered', theme: '管网', answers: [{ reason: '先修三段' }] });
    expect(await told(code(5))).toMatchObject({ theme: null, answers: [{ kind: 'not', reason: '成本所限' }] });
  });
  it('names the clauses that were changed, as they stood and as they stand; none that was not', async () => {
    await add('管网');
    expect(await kindOf(await draft('管网', { clauses: ['第1条'] }))).toEqual([422, 'invalid']);
  });
  it('of two who change a theme at once the second is told', async () => {
    await add('管网');
    const id = await idOf('管网');
    const change = (name: string) => api.ledger('/theme', { id, version: 0, entry: { ...entry, name } });
    expect((await change('管网改造')).status).toBe(200);
    expect(await kindOf(await change('另一名'))).toEqual([409, 'changed']);
    expect(await kindOf(await add('管网改造'))).toEqual([409, 'taken']);
  });
  it('is closed to everybody else', async () => {
    api.as('expert');
    expect(await kindOf(await api.ledger(''))).toEqual([403, 'not-allowed']);
    api.as('office');
    expect((await api.ledger('')).status).toBe(200);
    expect(await kindOf(await add('管网'))).toEqual([403, 'not-allowed']);
  });
});
