import { standingWords } from '@/core/procedure';
import type { Language } from '@/i18n';
import { type FilterKey, filterStrings, matterClasses, stanceChoices } from '@/panels/portfolio';
import type { MatterSummary } from '@/ports/matter-api';
import { strings } from './strings';

/** A value of a filter as people read it. */
export function filterValueWords(
  key: FilterKey,
  value: string,
  matters: readonly MatterSummary[],
  language: Language,
): string {
  const words = filterStrings[language];
  const find = <T extends string>(list: readonly T[]): T | undefined => list.find((one) => one === value);
  switch (key) {
    case 'stage':
      return standingWords(value)[language];
    case 'light': {
      const level = find(['normal', 'watch', 'warning', 'alarm'] as const);
      return level ? strings[language].levels[level] : value;
    }
    case 'matterClass': {
      const kind = find(matterClasses);
      return kind ? words.classes[kind] : value;
    }
    case 'stance': {
      const stance = find(stanceChoices);
      return stance ? words.stances[stance] : value;
    }
    case 'period': {
      const named = find(['month', 'quarter', 'year'] as const);
      return named ? words.periods[named] : value.replace('~', ' – ');
    }
    case 'matter':
      return matters.find(({ id }) => id === value)?.title ?? value;
    default:
      return value;
  }
}
