import { describe, expect, it } from 'vitest';
import type { SearchEntry } from './search-entry';
import type { SearchIndex } from './search-index';

const entry = (title: string, text: string, group: SearchEntry['group'] = 'paper'): SearchEntry => ({
  group,
  title: { zh: title, en: title },
  text,
  place: { to: 'matter', matterId: 'a', tab: 'papers', event: null },
});
const all = { matter: 9, paper: 9, opinion: 9, entry: 9, law: 9 };

/** What every index of searched texts does. */
export function searchIndexContract(name: string, open: () => Promise<SearchIndex>): void {
  const titles = async (index: SearchIndex, ...words: string[]) =>
    (await index.find(words, all)).flatMap(({ entries }) => entries.map(({ title }) => title.zh));

  describe(`search: ${name}`, () => {
    it('finds words of one sign, of two and of many, in title and text, whatever their width and case', async () => {
      const index = await open();
      await index.keep('a', '1', [entry('供热价格', '听证会在十二月举行'), entry('Ｍetro', '票价 3.5 元 🙂')]);
      for (const word of ['热', '供热', '供热价', '十二月举行', '听'])
        expect(await titles(index, word), word).toEqual(['供热价格']);
      for (const word of ['metro', '3.5', '票', '🙂']) expect(await titles(index, word), word).toEqual(['Ｍetro']);
      expect(await titles(index, '供热', '举行')).toEqual(['供热价格']);
      expect(await titles(index, '供热', '票价')).toEqual([]);
      expect(await titles(index)).toEqual([]);
    });
    it('takes every sign as itself', async () => {
      const index = await open();
      await index.keep('a', '1', [entry('甲', '折扣 100% 的_说明 "引号" \\ *'), entry('乙', '折扣 1000 的说明')]);
      for (const word of ['%', '100%', '_说明', '"引号"', '\\', '*', "'"])
        expect(await titles(index, word), word).toEqual(word === "'" ? [] : ['甲']);
      for (const word of ['or', 'near', 'a or b', '说明"', 'x* or', 'folded:'])
        expect(await titles(index, word)).toEqual([]);
    });
    it('puts what is kept of a source in the place of what was, and leaves the others', async () => {
      const index = await open();
      await index.keep('a', '1', [entry('供热一', ''), entry('供热二', '')]);
      await index.keep('b', '1', [entry('供热三', '')]);
      await index.keep('a', '2', [entry('供热四', '')]);
      expect((await titles(index, '供热')).toSorted()).toEqual(['供热三', '供热四']);
      expect(await titles(index, '供热一')).toEqual([]);
      expect([...(await index.stamps())].toSorted()).toEqual([
        ['a', '2'],
        ['b', '1'],
      ]);
      await index.keep('a', '3', []);
      expect(await titles(index, '供热')).toEqual(['供热三']);
    });
    it('tells of each group how many there are and so many of them, those named so first', async () => {
      const index = await open();
      await index.keep('a', '1', [
        entry('别的', '说到供热价'),
        entry('供热价目', ''),
        entry('又一', '供热价'),
        entry('意见', '供热价太高', 'opinion'),
      ]);
      const found = await index.find(['供热价'], { paper: 2, law: 2 });
      expect(found.map(({ group, total }) => [group, total])).toEqual([['paper', 3]]);
      expect(found[0]?.entries.map(({ title }) => title.zh)).toEqual(['供热价目', '别的']);
    });
    it('gives entries as they were kept', async () => {
      const index = await open();
      const law: SearchEntry = {
        group: 'law',
        title: { zh: '第15条', en: 'Article 15' },
        text: '一行\n另一行',
        place: { to: 'law', text: 'D713', article: '15.1' },
      };
      await index.keep('law', '1', [law]);
      expect(await index.find(['article', '另一'], all)).toEqual([{ group: 'law', total: 1, entries: [law] }]);
    });
    it('keeps one state of a source when two keep it at once', async () => {
      const index = await open();
      await Promise.all([index.keep('a', '1', [entry('供热', '')]), index.keep('a', '1', [entry('供热', '')])]);
      expect(await titles(index, '供热')).toEqual(['供热']);
    });
  });
}
