import { formatDay, type Language } from '@/i18n';
import { type DefinedFigure, scopeWords, wordsOfFigure } from '@/read-models';
import { strings } from './strings';

/** What a figure means, over what it was taken and for which day. */
export function figureMeaning(figure: DefinedFigure, language: Language): string {
  const words = strings[language];
  const said = wordsOfFigure(figure);
  return [
    ...(said ? [words.means(said.name[language], said.means[language])] : []),
    words.scope(scopeWords(figure.scope)[language], formatDay(figure.asOf, language)),
  ].join(words.between);
}
