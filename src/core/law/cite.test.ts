import { describe, expect, it } from 'vitest';
import { allRules } from './all-rules';
import { citation, citations } from './cite';

describe('a place in the law, in words', () => {
  it('names text, article and paragraph', () => {
    expect(citation({ instrument: 'D713', article: '25.2' })).toEqual({
      zh: '《重大行政决策程序暂行条例》第25条第2款',
      en: 'Decree 713, Article 25(2)',
    });
    expect(citation({ instrument: 'HLJ', article: '37' }).zh).toBe('《黑龙江省重大行政决策程序暂行规定》第37条');
  });
  it('claims no official title and no article it does not know', () => {
    expect(citation({ instrument: 'SH', article: '12' }).zh).toBe('上海市关于重大行政决策程序的政府规章第12条');
    expect(citation({ instrument: 'D713', article: '—' })).toEqual({
      zh: '《重大行政决策程序暂行条例》',
      en: 'Decree 713',
    });
  });
  it('of articles among which it stands names all of them', () => {
    expect(citation({ instrument: 'AH', article: '31–34' })).toEqual({
      zh: '安徽省关于重大行政决策程序的政府规章第31条至第34条',
      en: expect.stringContaining('Articles 31–34'),
    });
  });
  it('names a text once for articles that follow each other', () => {
    const places = ['34', '35.1'].map((article) => ({ instrument: 'D713' as const, article }));
    expect(citations([...places, { instrument: 'HLJ', article: '44' }])).toEqual({
      zh: '《重大行政决策程序暂行条例》第34条、第35条第1款 · 《黑龙江省重大行政决策程序暂行规定》第44条',
      en: 'Decree 713, Article 34, Article 35(1) · Heilongjiang, Article 44',
    });
  });
  it('never shows the id of a rule', () => {
    const said = allRules.flatMap(({ legalBasis }) => legalBasis.map((place) => citation(place)));
    expect(said.length).toBeGreaterThan(150);
    expect(said.filter(({ zh, en }) => /[A-Z]\d*\/|undefined/.test(`${zh}${en}`))).toEqual([]);
  });
});
