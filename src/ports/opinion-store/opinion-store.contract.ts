import { describe, expect, it } from 'vitest';
import { tallySealed } from './kept-tally';
import type { KeptBatch, OpinionStore } from './opinion-store';
import type { ReceivedOpinion } from './received-opinion';

const opinion = (text: string, person = 'p1'): ReceivedOpinion => ({
  receivedOn: '2026-03-05',
  channel: '信函',
  district: null,
  stance: 'oppose',
  theme: '收费标准',
  clause: '6',
  text,
  person,
});
const batch = (id: string, ...opinions: ReceivedOpinion[]): KeptBatch => ({ id, channel: '信函', opinions });

/** What every store of opinions keeps; `reopen` opens the same data again where it outlives the object. */
export function opinionStoreContract(
  name: string,
  open: () => Promise<OpinionStore>,
  reopen?: () => Promise<OpinionStore>,
): void {
  describe(`opinion store: ${name}`, () => {
    it('gives rows in the order they were added, by matter, each with its batch', async () => {
      const store = await open();
      expect(await store.add('a', batch('b2', opinion('太贵'), opinion('支持🙂𠮷', 'p2')))).toEqual({
        ok: true,
        value: true,
      });
      expect(await store.add('a', batch('b1', opinion('太远')))).toEqual({ ok: true, value: true });
      expect((await store.rows('a')).map(({ id, batch: of, text }) => [id, of, text])).toEqual([
        ['b2-1', 'b2', '太贵'],
        ['b2-2', 'b2', '支持🙂𠮷'],
        ['b1-1', 'b1', '太远'],
      ]);
      expect(await store.rows('other')).toEqual([]);
    });
    it('counts the rows of sealed batches: each person once, words once', async () => {
      const store = await open();
      await store.add('a', batch('b1', opinion('一'), opinion('二', 'p2')));
      await store.add('a', batch('b2', opinion('三'), opinion('二', 'p3')));
      await store.add('a', batch('unsealed', opinion('四', 'p4')));
      const both = await store.tally('a', ['b1', 'b2', 'lost']);
      expect(both).toMatchObject({ rows: 4, grouped: 3, persons: 3, stance: { oppose: 4 }, batches: ['b1', 'b2'] });
      expect(both.themes).toEqual([{ theme: '收费标准', rows: 4, stance: both.stance }]);
      expect(await store.tally('nobody', [])).toMatchObject({ rows: 0, persons: 0, themes: [] });
    });
    it('counts again what the rows say, whatever was sealed, withdrawn, added or removed between', async () => {
      const store = await open();
      const asRows = async (sealed: readonly string[]) => tallySealed(await store.rows('a'), sealed);
      await store.add('a', batch('b1', opinion('一'), opinion('二', 'p2')));
      await store.add('a', batch('b2', opinion('三'), opinion('二', 'p3')));
      for (const sealed of [['b1'], ['b1', 'b2'], ['b2', 'b1'], ['b2'], [], ['b1', 'b3']])
        expect(await store.tally('a', sealed)).toEqual(await asRows(sealed));
      await store.add('a', batch('b3', opinion('五', 'p5')));
      expect((await store.tally('a', ['b1', 'b3'])).rows).toBe(3);
      await store.remove('a', 'b3');
      expect(await store.tally('a', ['b1', 'b3'])).toEqual(await asRows(['b1', 'b3']));
    });
    it.runIf(reopen)('keeps what it counted', async () => {
      const store = await open();
      await store.add('a', batch('b1', opinion('一')));
      const counted = await store.tally('a', ['b1']);
      expect(await (await reopen?.())?.tally('a', ['b1'])).toEqual(counted);
    });
    it('tells which words were received before, across batches and line ends', async () => {
      const store = await open();
      await store.add('a', batch('b1', opinion('我们 联名\n反对'), opinion('别的')));
      await store.add('a', batch('b2', opinion('我们联名反对', 'p9')));
      expect((await store.rows('a')).map(({ repeated }) => repeated)).toEqual([false, false, true]);
    });
    it('takes the same batch twice as once, and refuses another under its id', async () => {
      const store = await open();
      await store.add('a', batch('b1', opinion('一')));
      expect(await store.add('a', batch('b1', opinion('一')))).toEqual({ ok: true, value: true });
      expect(await store.add('a', batch('b1', opinion('改过')))).toEqual({ ok: false, error: { kind: 'taken' } });
      expect(await store.batch('a', 'b1')).toEqual(batch('b1', opinion('一')));
      expect(await store.rows('a')).toHaveLength(1);
    });
    it('lets one of two racing batches of one id win', async () => {
      const store = await open();
      const answers = await Promise.all([
        store.add('a', batch('b1', opinion('一'))),
        store.add('a', batch('b1', opinion('二'))),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await store.rows('a')).toHaveLength(1);
    });
    it('forgets a batch that was removed, whole', async () => {
      const store = await open();
      await store.add('a', batch('b1', opinion('一'), opinion('二')));
      await store.add('a', batch('b2', opinion('三')));
      expect(await store.remove('a', 'b1')).toEqual({ ok: true, value: true });
      expect(await store.remove('a', 'never there')).toEqual({ ok: true, value: true });
      expect((await store.rows('a')).map(({ text }) => text)).toEqual(['三']);
      expect(await store.batch('a', 'b1')).toBeUndefined();
    });
    it('is not changed by what happens to the rows afterwards', async () => {
      const store = await open();
      const opinions = [opinion('一')];
      await store.add('a', { id: 'b1', channel: '信函', opinions });
      opinions.push(opinion('二'));
      expect(await store.rows('a')).toHaveLength(1);
    });
    it.runIf(reopen)('outlives the page', async () => {
      await (await open()).add('a', batch('b1', opinion('一')));
      expect((await (await reopen?.())?.rows('a'))?.map(({ text }) => text)).toEqual(['一']);
    });
  });
}
