import { citation, type InstrumentId } from '@/core/law';
import { cited, officialTextOf } from '@/core/law/official-text';
import type { SearchEntry } from '@/ports/search';

interface Paragraph {
  readonly words: Set<string>;
  readonly titles: Set<string>;
}

/** Paragraphs of the law: the official text where the office took it in, else what is quoted of it; with the rules that rest on them. */
export function entriesOfLaw(texts: ReadonlyMap<string, unknown>): readonly SearchEntry[] {
  return [...paragraphsOf(texts)].map(([key, { words, titles }]) => {
    const [instrument = '', article = ''] = key.split(' ');
    return {
      group: 'law',
      title: citation({ instrument: instrument as InstrumentId, article }), // of the keys made below
      text: [...words, ...titles].join('\n'),
      place: { to: 'law', text: instrument, article: /^\d/.test(article) ? article : null },
    };
  });
}

function paragraphsOf(texts: ReadonlyMap<string, unknown>): ReadonlyMap<string, Paragraph> {
  const all = new Map<string, Paragraph>();
  const at = (instrument: InstrumentId, article: string) => {
    const key = `${instrument} ${article}`;
    const one = all.get(key) ?? { words: new Set(), titles: new Set() };
    all.set(key, one);
    return one;
  };
  const whole = new Set<InstrumentId>();
  for (const { provision } of cited) {
    const { instrument } = provision;
    const text = officialTextOf(texts.get(instrument));
    if (!text.ok || whole.has(instrument)) continue;
    whole.add(instrument);
    for (const [article, words] of Object.entries(text.value.paragraphs)) at(instrument, article).words.add(words);
  }
  for (const { provision, rules } of cited) {
    const { instrument, article, quote } = provision;
    const paragraph = at(instrument, article);
    if (!whole.has(instrument)) paragraph.words.add(quote);
    for (const { title } of rules) paragraph.titles.add(title.zh).add(title.en);
  }
  return all;
}
