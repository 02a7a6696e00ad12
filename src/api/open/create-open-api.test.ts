import { beforeEach, describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { openList, openNotice, receipt, receiptCodeOf } from '@/ports/open-api';
import { codeOf as code, ID, kindOf, startPublicEntry } from './public-entry.fixtures';

let api: ReturnType<typeof startPublicEntry>;
beforeEach(() => {
  api = startPublicEntry();
});

describe('what is published', () => {
  it('lists consultations that the record says were opened, and no other matter', async () => {
    const list = openList.parse(await (await api.get('/consultations')).json());
    expect(list.consultations.filter(({ state }) => state === 'open').map(({ id }) => id)).toEqual([ID]);
    expect(list.consultations.find(({ id }) => id === ID)?.daysLeft).toBe(14);
    expect(list.consultations.map(({ id }) => id)).not.toContain('low-altitude');
    expect(await kindOf(await api.get('/consultations/low-altitude'))).toEqual([404, 'not-found']);
    expect(await kindOf(await api.get('/consultations/nothing'))).toEqual([404, 'not-found']);
  });
  it('is not there before the day it opens', async () => {
    api.now.today = civilDate('2026-11-03');
    expect((await api.get(`/consultations/${ID}`)).status).toBe(404);
  });
  it('tells the notice with the lawful period, and no name of staff or expert', async () => {
    const text = await (await api.get('/consultations/heating-price')).text();
    const notice = openNotice.parse(JSON.parse(text));
    expect(notice.clauses).toHaveLength(9);
    expect(notice.period).toMatchObject({
      days: 32,
      least: { days: 30, isVerbatim: true, cited: { zh: '《重大行政决策程序暂行条例》第15条第1款' } },
    });
    const names = new Set((await api.matters.read('heating-price')).map(({ actor }) => actor.name));
    expect(names.size).toBeGreaterThan(3);
    for (const name of names) expect(text).not.toContain(name);
  });
  it('tells the hearing from its notice on', async () => {
    const hearing = async () => openNotice.parse(await (await api.get('/consultations/heating-price')).json()).hearing;
    expect(await hearing()).toMatchObject({ on: '2026-09-16', heldOn: '2026-09-16' });
    api.now.today = civilDate('2026-08-20');
    expect(await hearing()).toMatchObject({ on: '2026-09-16', heldOn: null });
    api.now.today = civilDate('2026-08-13');
    expect(await hearing()).toBeNull();
  });
  it('tells results once the report is published, not before', async () => {
    const results = async () => openNotice.parse(await (await api.get('/consultations/heating-price')).json()).results;
    expect((await results())?.themes.length).toBe(7);
    api.now.today = civilDate('2026-09-22');
    expect(await results()).toBeNull();
  });
});

describe('an opinion', () => {
  it('is received once however often it is sent, and followed by its code alone', async () => {
    expect((await api.send({ code: code(3) })).status).toBe(201);
    expect((await api.send({ code: code(3) })).status).toBe(200);
    expect(await api.received.list(ID)).toHaveLength(1);
    expect(await kindOf(await api.send({ code: code(3), text: '另一条' }))).toEqual([409, 'taken']);
    expect(receipt.parse(await (await api.follow(code(3))).json())).toMatchObject({
      state: 'received',
      text: '先修管网',
    });
    expect(await kindOf(await api.follow(code(5)))).toEqual([404, 'not-found']);
    expect(JSON.stringify(await api.received.list(ID))).not.toContain(code(3));
  });
  it.each([
    ['too long', { text: '长'.repeat(100_000) }, [422, 'too-long']],
    ['only signs nobody sees', { text: '\u200b\u202e ' }, [422, 'invalid']],
    ['on a clause there is none of', { clause: '第99条' }, [422, 'invalid']],
    ['with a field nobody knows', { isAdmin: true }, [422, 'invalid']],
    ['with a code that is none', { code: 'abc' }, [422, 'invalid']],
    ['of more bytes than are read', { text: '长'.repeat(400_000) }, [413, 'too-large']],
  ])('is refused: %s', async (_, changes, answer) => {
    expect(await kindOf(await api.send({ code: code(3), ...changes }))).toEqual(answer);
    expect(await api.received.list(ID)).toEqual([]);
  });
  it('is refused once the consultation has closed; what arrived before is answered as before', async () => {
    await api.send({ code: code(3) });
    api.now.today = civilDate('2026-12-07');
    expect(await kindOf(await api.send({ code: code(5) }))).toEqual([409, 'closed']);
    expect((await api.send({ code: code(3) })).status).toBe(200);
  });
  it('is kept as text, without signs nobody sees', async () => {
    await api.send({ code: code(3), text: '先\u200b修<b>管网</b>\u202e' });
    expect((await api.received.list(ID))[0]?.text).toBe('先修<b>管网</b>');
  });
  it('waits for a person where it looks like an advertisement, and its writer reads why', async () => {
    await api.send({ code: code(3), text: '看 http://a.cn http://b.cn http://c.cn' });
    expect(receipt.parse(await (await api.follow(code(3))).json())).toMatchObject({ state: 'held', held: 'links' });
  });
  it('is counted by address: too many are told how long to wait', async () => {
    const nth = (n: number) =>
      receiptCodeOf(Uint8Array.from({ length: 26 }, (_, place) => (place < 6 ? (n >> place) & 1 : 0)));
    for (let n = 1; n <= 60; n++) expect((await api.send({ code: nth(n) })).status).toBe(201);
    const refused = await api.send({ code: code(9) });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBe(3600);
    api.now.address = '10.0.0.2';
    expect((await api.send({ code: code(9) })).status).toBe(201);
    api.now.address = '10.0.0.1';
    api.now.at = 3_600_001;
    expect((await api.send({ code: code(11) })).status).toBe(201);
  });
  it('cannot be found by guessing', async () => {
    for (let n = 0; n < 30; n++) await api.follow(code(5));
    expect(await kindOf(await api.follow(code(5)))).toEqual([429, 'too-many']);
  });
});

describe('the answer', () => {
  const gathered = async (batch: string) => (await api.desk('/batches', { batch })).json();
  const sealed = async ({ id: batch, ...counts }: { readonly id: string }) =>
    api.act(
      { type: 'receiveOpinions', on: api.now.today, ...counts, batch },
      (await api.matters.read(ID)).length,
      batch,
    );
  const sealing = async (batch: string) => sealed(await gathered(batch));
  it('is written to what stands in a batch, personal data masked', async () => {
    await api.send({ code: code(3), name: '某人', contact: '13812345678', text: '先修管网，电话13812345678' });
    expect((await sealing('open-1')).status).toBe(200);
    const rows = (await api.opinions()).filter(({ batch }: { batch: string }) => batch === 'open-1');
    expect(rows).toMatchObject([{ clause: '第1条', channel: '公众网站', stance: 'conditional' }]);
    expect(JSON.stringify(rows)).not.toMatch(/13812345678|某人/);
    const [row] = await (await api.desk('')).json();
    expect(row).toMatchObject({ isSealed: true, hasContact: true, answers: [] });
  });
  it('personal data are erased and what was sealed stays whole', async () => {
    await api.send({ code: code(3), name: '某人', text: '电话13812345678，先修管网' });
    await sealing('open-1');
    const before = await api.opinions();
    expect(receipt.parse(await (await api.erase(code(3))).json())).toMatchObject({
      hasPersonal: false,
      erasedOn: api.now.today,
    });
    expect(await api.opinions()).toEqual(before);
    expect(JSON.stringify(await api.received.list(ID))).not.toMatch(/13812345678|某人/);
  });
  it('two officers gather the same opinions: one batch is sealed', async () => {
    await api.send({ code: code(3) });
    const first = await gathered('open-1');
    await api.send({ code: code(5), text: '另一条' });
    expect((await sealing('open-2')).status).toBe(200);
    const version = (await api.matters.read(ID)).length;
    expect(await kindOf(await sealed(first))).toEqual([422, 'refused']);
    expect((await api.matters.read(ID)).length).toBe(version);
    expect(await kindOf(await api.desk('/batches', { batch: 'open-3' }))).toEqual([409, 'nothing']);
  });
  it('is the work of the unit in charge alone', async () => {
    api.as('expert');
    expect(await kindOf(await api.desk(''))).toEqual([403, 'not-allowed']);
  });
});

it('the list is made once for all who ask within a few seconds, and anew afterwards', async () => {
  const texts = await Promise.all([1, 2, 3].map(async () => (await api.get('/consultations')).text()));
  expect(new Set(texts).size).toBe(1);
  api.now.at += 4_000;
  await api.get('/consultations');
  expect(api.timesListed()).toBe(1);
  api.now.today = civilDate('2026-12-07');
  api.now.at += 2_000;
  const later = openList.parse(await (await api.get('/consultations')).json());
  expect([api.timesListed(), later.today]).toEqual([2, '2026-12-07']);
});
