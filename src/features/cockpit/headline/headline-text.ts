import type { CivilDate } from '@/core/kernel';
import { sentenceText } from '@/figure-value/text';
import type { Language } from '@/i18n';
import type { MatterSummary, WorkItem } from '@/ports/matter-api';
import { headlineOf } from '@/read-models';
import { type HeadlinePart, headlineParts, underHeadline } from './headline-parts';

/** Words that stand together; what is at fault stands out. */
interface HeadlineText {
  readonly text: string;
  readonly isFault: boolean;
}

/** What the home opens with for a leader, as text: the sentence, and the line below it. `asked`: what is on the own work list to do. */
export function headlineText(
  matters: readonly MatterSummary[],
  today: CivilDate,
  asked: readonly WorkItem[],
  language: Language,
): { readonly title: readonly HeadlineText[]; readonly under: string } {
  const headline = headlineOf(matters, today);
  const textOf = (part: HeadlinePart) => sentenceText(part, language);
  return {
    title: headlineParts({ headline, asked, today, language }).map((part) => ({
      text: textOf(part),
      isFault: part.isFault ?? false,
    })),
    under: underHeadline(headline, today, language).map(textOf).join(''),
  };
}
