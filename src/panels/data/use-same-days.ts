import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLanguage } from '@/i18n';
import type { Picture } from '@/ports/workspace';
import { dataQueries, useServices } from '@/queries';
import { sameDaysOf, sameDaysWords } from './same-days';
import type { AskedFigure, FigureQuestion } from './use-figure';

/** A part period compared with the same days a year before, in words; asked once the figure is there, and only where it has such a part. */
export function useSameDays({ backend, ask, variants }: FigureQuestion, asked: AskedFigure, picture: Picture): string {
  const { data } = useServices();
  const language = useLanguage();
  const { card, figure } = asked;
  const same = useMemo(
    () => (card && figure && !variants?.length ? sameDaysOf(ask, card, figure, picture) : null),
    [card, figure, variants, ask, picture],
  );
  const { data: answer } = useQuery({
    ...dataQueries.answer(data, backend, same?.ask ?? ask),
    enabled: same !== null,
  });
  return same && answer?.complete.whole ? sameDaysWords(same, answer.table, picture, language) : '';
}
