import type { Language } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import { matterFigure } from '@/read-models';
import { strings } from './strings';
import type { Sentence } from './text';

/** Where no lawful decision is possible as the file stands, the words that say so, with how many breaches bar it; else nothing. */
export function blockedSentence(matter: MatterSummary, language: Language): Sentence | undefined {
  if (matter.earliest.kind !== 'blocked') return undefined;
  const figure = matterFigure(matter, 'barring');
  return { say: (count = '') => strings[language].blocked(count), figures: [figure] };
}
