import type { OpenNotice } from '@/ports/open-api';
import type { PublicEntries } from '@/ports/public-entries';
import { questionnaireFigures } from '@/read-models';

/** The questionnaire as it was published, with its figures once these were; null: there is none. */
export async function toldQuestionnaire(
  { questionnaires, replies }: Pick<PublicEntries, 'questionnaires' | 'replies'>,
  matterId: string,
): Promise<OpenNotice['questionnaire']> {
  const found = (await questionnaires.find(matterId))?.entry;
  if (!found?.publishedOn) return null;
  const { questions, resultsOn } = found;
  const all = resultsOn === null ? [] : await replies.list(matterId);
  return {
    questions,
    results:
      resultsOn === null
        ? null
        : {
            publishedOn: resultsOn,
            replies: all.length,
            figures: questionnaireFigures(questions, all).map((one) => ({ ...one, counts: [...one.counts] })),
          },
  };
}
