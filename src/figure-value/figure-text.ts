import { formatCount, formatDay, formatShare, type Language } from '@/i18n';
import { definitionOf, type Figure, scopeWords } from '@/read-models';
import { strings } from './strings';

/** A figure as it is read: 12,486 · 83% · 0.86 · —. One style for every screen. */
export function figureText({ value, unit }: Pick<Figure, 'value' | 'unit'>, language: Language): string {
  if (value === null) return '—';
  switch (unit) {
    case 'share':
      return formatShare(value, language);
    case 'value':
      return value.toFixed(2);
    case 'count':
    case 'days':
      return formatCount(value, language);
  }
}

/** What a figure means, over what it was taken and for which day: said when it is hovered or focused. */
export function figureMeaning({ id, scope, asOf, definition = definitionOf(id) }: Figure, language: Language): string {
  const words = strings[language];
  const tongue = language === 'zh-CN' ? 'zh' : 'en';
  return [
    ...(definition ? [words.means(definition.name[tongue], definition.means[tongue])] : []),
    words.scope(scopeWords(scope)[tongue], formatDay(asOf, language)),
  ].join(words.between);
}
