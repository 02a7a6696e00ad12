import type { Words } from '@/core/kernel';
import { type InstrumentId, instruments } from './instrument';
import type { Provision } from './provision';

const official: readonly InstrumentId[] = ['D713', 'HLJ', 'FCR', 'OGI', 'ARC'];
const withoutNumber = (title: string) => title.replace(/[（(][^（()）]*[)）]$/, '').trim();

/**
 * A place in the law in words: 《重大行政决策程序暂行条例》第25条第2款. Titles of other places only describe, so they stand
 * without the brackets of a title; where no article is known the text alone is named, and where it is known only that it is among
 * some articles, those.
 */
export function citation({ instrument, article }: Pick<Provision, 'instrument' | 'article'>): Words {
  const { title, short } = instruments[instrument];
  const name = withoutNumber(title.zh);
  const zh = official.includes(instrument) ? `《${name}》` : name;
  const span = /^(\d+)–(\d+)$/.exec(article);
  if (span) return { zh: `${zh}第${span[1]}条至第${span[2]}条`, en: `${short.en}, Articles ${article}` };
  const [no, paragraph] = article.split('.');
  if (!no || !/^\d+$/.test(no)) return { zh, en: short.en };
  return {
    zh: `${zh}第${no}条${paragraph ? `第${paragraph}款` : ''}`,
    en: `${short.en}, Article ${no}${paragraph ? `(${paragraph})` : ''}`,
  };
}

/** Places in the law in one line; a text is named once, with its articles behind it: 《重大行政决策程序暂行条例》第34条、第35条. */
export function citations(places: readonly Pick<Provision, 'instrument' | 'article'>[]): Words {
  const said = { zh: '', en: '' };
  places.forEach((place, at) => {
    const here = citation(place);
    const isSameText = places[at - 1]?.instrument === place.instrument;
    const text = citation({ ...place, article: '' });
    said.zh += isSameText ? `、${here.zh.slice(text.zh.length)}` : `${at === 0 ? '' : ' · '}${here.zh}`;
    said.en += isSameText ? here.en.slice(text.en.length) : `${at === 0 ? '' : ' · '}${here.en}`;
  });
  return said;
}
