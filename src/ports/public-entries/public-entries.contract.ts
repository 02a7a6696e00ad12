import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { PublicOpinion } from '@/ports/public-opinions';
import type { PublicEntries } from './public-entries';

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
  theme: null,
  answers: [],
  erasedOn: null,
  ...changes,
});

const anAnswer: PublicOpinion['answers'][number] = {
  kind: 'partly',
  reason: '先修三段',
  changes: [],
  by: null,
  writtenOn: civilDate('2026-12-07'),
  review: null,
  publication: null,
  publishedOn: null,
};

/** What every store of the public entry keeps. */
export function publicEntriesContract(name: string, openEntries: () => Promise<PublicEntries>): void {
  const open = async () => (await openEntries()).opinions;
  describe(`public entries: ${name}`, () => {
    it('keeps them by matter in the order in which they came, and finds one by its id', async () => {
      const store = await open();
      await store.add('a', anOpinion('one'));
      await store.add('b', anOpinion('two'));
      await store.add('a', anOpinion('three', { name: '某人' }));
      expect((await store.list('a')).map(({ id }) => id)).toEqual(['one', 'three']);
      expect(await store.find('two')).toEqual({ matterId: 'b', entry: anOpinion('two') });
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
          answers: [...opinion.answers, { ...anAnswer, reason }],
        }));
      await Promise.all([more('一'), more('二')]);
      expect((await store.find('one'))?.entry.answers.map(({ reason }) => reason).sort()).toEqual(['一', '二']);
      expect(await store.change('four', (opinion) => opinion)).toBeUndefined();
    });
    it('keeps kinds apart: one id may stand for an opinion and for a reply', async () => {
      const entries = await openEntries();
      const reply = { id: 'one', on: civilDate('2026-11-23'), said: [{ question: 'q1', chosen: [0], words: null }] };
      await entries.opinions.add('a', anOpinion('one'));
      await entries.replies.add('a', reply);
      expect(await entries.replies.list('a')).toEqual([reply]);
      expect(await entries.opinions.list('a')).toEqual([anOpinion('one')]);
      expect(await entries.questionnaires.list('a')).toEqual([]);
    });
  });
}
