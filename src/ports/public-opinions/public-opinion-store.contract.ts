import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { PublicOpinion } from './public-opinion';
import type { PublicOpinionStore } from './public-opinion-store';

const anOpinion = (id: string, changes: Partial<PublicOpinion> = {}): PublicOpinion => ({
  id,
  receivedOn: civilDate('2026-11-23'),
  stance: 'conditional',
  clause: '第1条',
  text: '先修管网，再谈接入🙂',
  shown: '先修管网，再谈接入🙂',
  name: null,
  contact: null,
  held: null,
  batch: null,
  answers: [],
  erasedOn: null,
  ...changes,
});

/** What every store of opinions of the public entry keeps. */
export function publicOpinionStoreContract(name: string, open: () => Promise<PublicOpinionStore>): void {
  describe(`public opinions: ${name}`, () => {
    it('keeps them by matter in the order in which they came, and finds one by its id', async () => {
      const store = await open();
      await store.add('a', anOpinion('one'));
      await store.add('b', anOpinion('two'));
      await store.add('a', anOpinion('three', { name: '某人' }));
      expect((await store.list('a')).map(({ id }) => id)).toEqual(['one', 'three']);
      expect(await store.find('two')).toEqual({ matterId: 'b', opinion: anOpinion('two') });
      expect(await store.find('four')).toBeUndefined();
    });
    it('keeps one however often it is sent, and says which', async () => {
      const store = await open();
      const sent = await Promise.all([
        store.add('a', anOpinion('one')),
        store.add('a', anOpinion('one', { shown: '另一条' })),
      ]);
      expect(await store.list('a')).toHaveLength(1);
      expect(new Set(sent.map(({ shown }) => shown)).size).toBe(1);
    });
    it('changes one as a whole: of two changes at once none is lost', async () => {
      const store = await open();
      await store.add('a', anOpinion('one'));
      const more = (reason: string) =>
        store.change('one', (opinion) => ({
          ...opinion,
          answers: [
            ...opinion.answers,
            { kind: 'partly', reason, writtenOn: civilDate('2026-12-07'), publishedOn: null },
          ],
        }));
      await Promise.all([more('一'), more('二')]);
      expect((await store.find('one'))?.opinion.answers.map(({ reason }) => reason).sort()).toEqual(['一', '二']);
      expect(await store.change('four', (opinion) => opinion)).toBeUndefined();
    });
  });
}
