import { cityInstant, counted, isCivilDate } from '@/core/kernel';
import { bilingual, formatDay, formatPeriod, type Language } from '@/i18n';

/** Where the figures of a tile come from, as shown beside them and written into every export. */
export interface TileSource {
  readonly owner: string;
  readonly dataset?: string;
  /** What the data cover: `2026-09`, `2025-01/2026-09`. */
  readonly period?: string;
  /** Last change at the source; a day or a moment in ISO form. */
  readonly dataAt?: string | null;
  readonly fetchedAt?: string | null;
  /** The moment the age is counted from; without it no age is shown. */
  readonly now?: string;
  readonly freshness?: 'current' | 'ageing' | 'stale' | 'unknown';
  /** `internal`: a record of the authority itself, outside the sharing of data between departments; said in files alone. */
  readonly share?: 'unconditional' | 'conditional' | 'withheld' | 'internal' | 'unknown';
  readonly shareTerms?: string;
  readonly note?: string;
  readonly isSample?: boolean;
  readonly digest?: string;
  /** Why nothing of it may be taken along as a file. */
  readonly stays?: string;
}

const strings = bilingual(
  {
    source: '来源',
    period: '数据时期',
    data: '数据',
    fetched: '取得',
    share: '共享',
    exported: '导出',
    digest: '摘要值',
    sample: '示例数据',
    colon: '：',
    title: '标题',
    shares: {
      unconditional: '无条件共享',
      conditional: '有条件共享',
      withheld: '不予共享',
      internal: '内部使用，依法公布前不对外提供',
      unknown: '共享条件不详',
    },
    terms: (share: string, terms: string) => `${share}（${terms}）`,
    freshness: { current: '● 最新', ageing: '▲ 渐旧', stale: '■ 过期', unknown: '◇ 新旧不详' },
    minutes: (n: number) => `${n} 分钟前`,
    hours: (n: number) => `${n} 小时前`,
    days: (n: number) => `${n} 天前`,
    justNow: '刚刚',
  },
  {
    source: 'Source',
    period: 'Period',
    data: 'data of',
    fetched: 'fetched',
    share: 'Sharing',
    exported: 'Exported',
    digest: 'Digest',
    sample: 'sample data',
    colon: ': ',
    title: 'Title',
    shares: {
      unconditional: 'shared without conditions',
      conditional: 'shared under conditions',
      withheld: 'not shared',
      internal: 'internal, not given out before it is lawfully published',
      unknown: 'terms of sharing unknown',
    },
    terms: (share, terms) => `${share} (${terms})`,
    freshness: { current: '● current', ageing: '▲ ageing', stale: '■ out of date', unknown: '◇ age unknown' },
    minutes: (n) => `${n} min ago`,
    hours: (n) => `${n} h ago`,
    days: (n) => `${counted(n, 'day')} ago`,
    justNow: 'just now',
  },
);

const SHANGHAI = 8 * 3_600_000;

/** A moment in the time of the city (UTC+8), to the minute; a day stays a day. */
function momentOf(iso: string): string {
  if (!iso.includes('T')) return iso;
  const time = cityInstant(iso);
  return Number.isNaN(time) ? iso : new Date(time + SHANGHAI).toISOString().slice(0, 16).replace('T', ' ');
}

/** A day in words; a moment with its minute, in the time of the city. */
export function dayOrMoment(at: string, language: Language): string {
  const [day, minute] = momentOf(at).split(' ');
  if (!isCivilDate(day)) return at;
  return minute ? `${formatDay(day, language)} ${minute}` : formatDay(day, language);
}

/** How long before `now` something was, in the largest whole unit. A day counts from its first minute in the city. */
export function ageOf(then: string, now: string, language: Language): string {
  const words = strings[language];
  const start = cityInstant(then);
  const minutes = Math.floor((Date.parse(now) - start) / 60_000);
  if (!Number.isFinite(minutes)) return '';
  if (minutes < 1) return words.justNow;
  if (minutes < 60) return words.minutes(minutes);
  return minutes < 48 * 60 ? words.hours(Math.floor(minutes / 60)) : words.days(Math.floor(minutes / 1440));
}

/** How the line under a tile begins: the word for a source, who owns the data, and which they are. */
export const sourceName = (source: TileSource | string, language: Language) => {
  const words = strings[language];
  const { owner, dataset } = typeof source === 'string' ? { owner: source } : source;
  return { word: `${words.source}${words.colon}`, owner, of: dataset ? ` · ${dataset}` : '' };
};

/** What follows in that line: time of data, time of fetching, age, terms. */
export function sourceParts(source: TileSource | string, language: Language): readonly string[] {
  const words = strings[language];
  if (typeof source === 'string') return [];
  const at = source.dataAt ?? source.fetchedAt;
  const isShown = source.share === 'conditional' || source.share === 'withheld';
  return [
    source.dataAt ? `${words.data} ${dayOrMoment(source.dataAt, language)}` : '',
    source.fetchedAt && !isReadAsItStands(source) ? `${words.fetched} ${dayOrMoment(source.fetchedAt, language)}` : '',
    source.now && at ? ageOf(at, source.now, language) : '',
    isShown && source.share ? shareOf(source.share, source.shareTerms, language) : '',
    source.note ?? '',
  ].filter((part) => part !== '');
}

/** A record of our own is read as it stands: data and fetching are of one moment, which is said once. */
const isReadAsItStands = ({ dataAt, fetchedAt }: TileSource): boolean =>
  dataAt != null && fetchedAt != null && momentOf(dataAt) === momentOf(fetchedAt);

const shareOf = (share: NonNullable<TileSource['share']>, terms: string | undefined, language: Language): string => {
  const words = strings[language];
  return terms === undefined ? words.shares[share] : words.terms(words.shares[share], terms);
};

/** ● 最新 · ▲ 渐旧 · ■ 过期 */
export const freshnessMark = (source: TileSource | string, language: Language): string | null =>
  typeof source === 'string' || !source.freshness ? null : strings[language].freshness[source.freshness];

/**
 * What stands before the table of every export, one name and value a row, and under every picture: title, sentence, period,
 * source, times, share terms, time of export.
 */
export function exportRows(
  title: string,
  sentence: string,
  source: TileSource | string,
  exportedAt: string,
  language: Language,
): readonly (readonly [string, string])[] {
  const words = strings[language];
  const told = typeof source === 'string' ? { owner: source } : source;
  const rows: (readonly [string, string])[] = [[words.title, title]];
  if (sentence) rows.push([language === 'zh' ? '概述' : 'Summary', sentence]);
  if ('period' in told && told.period) rows.push([words.period, formatPeriod(told.period, language)]);
  const parts = [
    told.owner,
    ...('dataset' in told && told.dataset ? [told.dataset] : []),
    ...('dataAt' in told && told.dataAt ? [`${words.data} ${dayOrMoment(told.dataAt, language)}`] : []),
    ...('fetchedAt' in told && told.fetchedAt ? [`${words.fetched} ${dayOrMoment(told.fetchedAt, language)}`] : []),
    ...('note' in told && told.note ? [told.note] : []),
    ...('isSample' in told && told.isSample ? [words.sample] : []),
  ];
  rows.push([words.source, parts.join(' · ')]);
  if ('share' in told && told.share) rows.push([words.share, shareOf(told.share, told.shareTerms, language)]);
  if ('digest' in told && told.digest) rows.push([words.digest, told.digest]);
  rows.push([words.exported, dayOrMoment(exportedAt, language)]);
  return rows;
}
