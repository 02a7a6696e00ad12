import type { Words } from '@/core/kernel';
import { allRules, instruments } from '@/core/law';
import { allActs } from '@/core/matter';
import { shown } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import { type Asked, askedWords, metBy } from './asked-words';
import { actWords, searchPlaces } from './places';

type SearchedMatter = Pick<MatterSummary, 'id' | 'title' | 'leadUnit' | 'stage'>;

export interface SearchPage {
  readonly id: string;
  readonly title: Words;
  readonly also: string;
}

/** Where something found leads to. */
export type Lead =
  | { readonly to: 'page'; readonly id: string }
  | { readonly to: 'matter'; readonly matterId: string; readonly tab?: string; readonly act?: string }
  | { readonly to: 'law'; readonly text?: string; readonly rule?: string; readonly q?: string };

export interface Found {
  readonly id: string;
  readonly title: Words;
  readonly beside: Words;
  readonly lead: Lead;
}

export interface SearchedIn {
  readonly matters: readonly SearchedMatter[];
  /** The matter that is open: what belongs to a matter is found in it first. */
  readonly open: string | null;
  readonly pages: readonly SearchPage[];
}

type Scored = Found & { readonly score: number };
const MATTERS_EACH = 3;
const LAW_EACH = 6;
const both = ({ zh, en }: Words): string => `${zh} ${en}`;
const same = (text: string): Words => ({ zh: text, en: shown(text) });
/** A name as it was written and as it is shown: either is found. */
const bothNames = (name: string | null): string => (name === null ? '' : both(same(name)));

/** Matters, their places and acts, pages, articles and rules: what meets every word asked for, the best first. */
export function find(question: string, within: SearchedIn): readonly Found[] {
  const asked = askedWords(question);
  if (asked.words.length === 0 && asked.article === null)
    return [...mattersFound(asked, within), ...pagesFound(asked, within)];
  const found: Scored[] =
    asked.article === null
      ? [
          ...mattersFound(asked, within),
          ...pagesFound(asked, within),
          ...ofMatters(asked, within),
          ...rulesFound(asked),
        ]
      : articlesFound(asked);
  return found.toSorted((a, b) => b.score - a.score).map(({ score: _, ...one }) => one);
}

const mattersFound = ({ words }: Asked, { matters, open }: SearchedIn): Scored[] =>
  matters.flatMap(({ id, title, leadUnit }) => {
    const score = metBy(words, bothNames(title), bothNames(leadUnit));
    return score === null
      ? []
      : [
          {
            id: `matter ${id}`,
            title: same(title),
            beside: same(leadUnit ?? ''),
            lead: { to: 'matter' as const, matterId: id },
            score: score + 0.4 + (id === open ? 0.1 : 0),
          },
        ];
  });

const pagesFound = ({ words }: Asked, { pages }: SearchedIn): Scored[] =>
  pages.flatMap(({ id, title, also }) => {
    const score = metBy(words, both(title), also);
    return score === null
      ? []
      : [{ id: `page ${id}`, title, beside: same(''), lead: { to: 'page' as const, id }, score: score + 0.3 }];
  });

/** Places and acts of matters. Words that name no place or act have to name the matter; else the open one is meant, or those at that stage. */
function ofMatters({ words }: Asked, { matters, open }: SearchedIn): Scored[] {
  const parts = [
    ...searchPlaces.map(({ tab, title, also, stage }) => ({
      key: `${tab} ${title.en}`,
      title,
      also,
      stage,
      go: { tab } as { readonly tab: string; readonly act?: string },
      worth: 0.2,
    })),
    ...allActs.map(({ type, title, stage }) => ({
      key: type as string,
      title,
      also: actWords[type] ?? '',
      stage,
      go: { tab: 'procedure', act: type as string },
      worth: 0,
    })),
  ];
  return parts.flatMap(({ key, title, also, stage, go, worth }) => {
    const own = words.filter((word) => metBy([word], both(title), also) !== null);
    if (own.length === 0) return [];
    const score = (metBy(own, both(title), also) ?? 0) + worth;
    const rest = words.filter((word) => !own.includes(word));
    const named = matters.filter((matter) => metBy(rest, bothNames(matter.title), bothNames(matter.leadUnit)) !== null);
    const ordered = [
      ...named.filter(({ id }) => id === open),
      ...named.filter((matter) => matter.id !== open && matter.stage === stage),
      ...named.filter((matter) => matter.id !== open && matter.stage !== stage),
    ];
    const meant =
      rest.length === 0 && named.some(({ id }) => id === open) ? ordered.slice(0, 1) : ordered.slice(0, MATTERS_EACH);
    return meant.map((matter, rank) => ({
      id: `${key} ${matter.id}`,
      title,
      beside: same(matter.title),
      lead: { to: 'matter' as const, matterId: matter.id, ...go },
      score: score - rank / 100,
    }));
  });
}

const rulesFound = ({ words }: Asked): Scored[] =>
  allRules
    .flatMap((rule) => {
      const [first] = rule.legalBasis;
      const score = metBy(
        words,
        both(rule.title),
        `${rule.id} ${rule.ref} ${rule.legalBasis.map(({ quote }) => quote).join(' ')}`,
      );
      return score === null
        ? []
        : [
            {
              id: `rule ${rule.id}`,
              title: rule.title,
              beside: {
                zh: `${instruments[first.instrument].short.zh} ${first.article}`,
                en: `${instruments[first.instrument].short.en} ${first.article}`,
              },
              lead: { to: 'law' as const, rule: rule.id },
              score: score - 1.2, // what can be done or read in a matter comes before the rule on it
            },
          ];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, LAW_EACH);

/** An article by its number, in every text that rules rest on; other words narrow the text, or what the article is about. */
function articlesFound({ words, article }: Asked): Scored[] {
  const seen = new Map<string, { readonly instrument: keyof typeof instruments; readonly titles: Words[] }>();
  for (const { legalBasis, title } of allRules)
    for (const { instrument, article: paragraph } of legalBasis) {
      if (paragraph.split('.')[0] !== article) continue;
      const known = seen.get(instrument) ?? { instrument, titles: [] };
      if (!known.titles.includes(title)) known.titles.push(title);
      seen.set(instrument, known);
    }
  const order = Object.keys(instruments);
  const byRank = [...seen.values()].sort((a, b) => order.indexOf(a.instrument) - order.indexOf(b.instrument));
  return byRank.flatMap(({ instrument, titles }, at) => {
    const { short, title } = instruments[instrument];
    const score = metBy(words, both(short), `${both(title)} ${titles.map(both).join(' ')}`);
    return score === null
      ? []
      : [
          {
            id: `article ${instrument} ${article}`,
            title: { zh: `${short.zh} 第${article}条`, en: `${short.en}, Article ${article}` },
            beside: { zh: titles.map(({ zh }) => zh).join('；'), en: titles.map(({ en }) => en).join('; ') },
            lead: { to: 'law' as const, text: instrument, q: `${short.zh} ${article}` },
            score: score - at / 100,
          },
        ];
  });
}
