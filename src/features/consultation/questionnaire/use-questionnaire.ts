import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Result } from '@/core/kernel';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { Question, QuestionnaireDesk, QuestionnaireFailure } from '@/ports/questionnaire';
import { useServices } from '@/queries';
import { strings } from './questionnaire-strings';

/** The questionnaire of a matter, and what is said after something was done with it. */
export function useQuestionnaire(matterId: string) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { publicDesk } = useServices();
  const queries = useQueryClient();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const queryKey = ['matters', matterId, 'questionnaire'];
  const asked = useQuery({ queryKey, queryFn: async () => (await publicDesk()).questionnaire.read(matterId) });
  const refusal = ({ kind, until }: QuestionnaireFailure) =>
    until === undefined ? words.failures[kind] : words.tooEarly(formatDay(until, language));
  const act = async (
    does: (desk: QuestionnaireDesk) => Promise<Result<unknown, QuestionnaireFailure>>,
    done: string,
  ) => {
    setBusy(true);
    const told = await publicDesk()
      .then(({ questionnaire }) => does(questionnaire))
      .catch(() => undefined);
    setSaid(told === undefined ? words.failures.server : told.ok ? done : refusal(told.error));
    setBusy(false);
    await queries.invalidateQueries({ queryKey });
    return told?.ok ?? false;
  };
  return {
    asked,
    said,
    isBusy,
    save: (version: number, questions: readonly Question[]) =>
      act((desk) => desk.write(matterId, version, questions), words.saved),
    publish: () => act((desk) => desk.publish(matterId), words.publishedNow),
    withdraw: () => act((desk) => desk.withdraw(matterId), words.withdrawnNow),
    publishResults: () => act((desk) => desk.publishResults(matterId), words.resultsNow),
  };
}
