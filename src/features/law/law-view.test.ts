import { describe, expect, it } from 'vitest';
import { allRules, instruments } from '@/core/law';
import { readLawSearch } from './law-search';
import { countKinds, paragraphHits, ruleHits, texts } from './law-view';

const text = (id: string) => {
  const found = texts.find(({ instrument }) => instrument === id);
  if (!found) throw new Error(`no text ${id}`);
  return found;
};

describe('the texts', () => {
  it('show every rule somewhere', () => {
    const shown = new Set(texts.flatMap(({ rows }) => rows.flatMap(({ rules }) => rules.map(({ id }) => id))));
    expect(allRules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
  it('account for all 72 paragraphs of Decree 713', () => {
    const { encoded, judged, outside } = countKinds(text('D713'));
    expect(encoded + judged + outside).toBe(72);
    expect(text('D713').isWhole).toBe(true);
  });
  it('never claim to hold the whole of a text known by paraphrase', () => expect(text('HLJ').isWhole).toBe(false));
  it('are all known instruments', () => expect(texts.every(({ instrument }) => instrument in instruments)).toBe(true));
});

describe('the search', () => {
  const found = (q: string) =>
    text('D713')
      .rows.filter((row) => paragraphHits(q, 'D713', row))
      .map(({ paragraph }) => paragraph);
  it('finds words of a quote', () => expect(found('一般不少于30日')).toEqual(['15.1']));
  it('finds the number of a rule', () => expect(found('r105')).toEqual(['26.2']));
  it('finds an article as it is cited', () => expect(found('条例 26.2')).toContain('26.2'));
  it('finds why something is out of scope', () => expect(found('立法目的')).toEqual(['1.1']));
  it('finds nothing of what is not there', () => expect(found('xyzzy')).toEqual([]));
  it('finds rules in English', () => {
    expect(allRules.filter((rule) => ruleHits('length of public consultation', rule)).map(({ ref }) => ref)).toEqual([
      'R035',
    ]);
  });
});

it('the address keeps only what is known', () => {
  expect(readLawSearch({ view: 'rules', text: 'NOPE', q: '', rule: 'D713/15.1/period', profile: 'sh2020' })).toEqual({
    view: 'rules',
    rule: 'D713/15.1/period',
    profile: 'sh2020',
  });
});
