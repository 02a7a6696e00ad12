import { useQuery } from '@tanstack/react-query';
import { cellAt, columnOf, type Predicate } from '@/analysis/tables';
import type { DatasetCard, Field } from '@/ports/data-source';
import { dataQueries, useServices } from '@/queries';
import type { Value } from './condition';

/** Values that are listed at most. */
export const MOST_VALUES = 500;
const ROWS = 'rows*';

export interface ValuesQuestion {
  readonly backend: string;
  readonly card: DatasetCard;
  readonly field: Field;
  /** The other conditions of the question. */
  readonly under: Predicate | undefined;
}

/** The values of a field with the number of their rows, most frequent first; asked once they are wanted. */
export function useValues({ backend, card, field, under }: ValuesQuestion, isWanted: boolean) {
  const { data } = useServices();
  const ask = {
    dataset: card.about.dataset,
    where: under,
    group: [{ field: field.name }],
    fold: [{ as: ROWS, of: '*', by: 'count' as const }],
    order: [{ field: ROWS, desc: true as const }],
    take: MOST_VALUES,
  };
  const { data: answer, error, refetch } = useQuery({ ...dataQueries.answer(data, backend, ask), enabled: isWanted });
  const [values, counts] = [answer && columnOf(answer.table, field.name), answer && columnOf(answer.table, ROWS)];
  const listed = Array.from({ length: answer?.table.rows ?? 0 }, (_, row) => ({
    value: values ? cellAt(values, row) : null,
    rows: counts ? Number(cellAt(counts, row)) : 0,
  })).flatMap(({ value, rows }): { readonly value: Value; readonly rows: number }[] =>
    value === null ? [] : [{ value, rows }],
  );
  return { listed, isTold: answer !== undefined, error, refetch: () => void refetch() };
}
