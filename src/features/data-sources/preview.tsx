import { useQuery } from '@tanstack/react-query';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import { cellText, figureOf, labelOf, problemOfError, RowsTable } from '@/panels/data';
import type { DatasetCard } from '@/ports/data-source';
import { dataQueries, useServices } from '@/queries';
import { Card, Skeleton, TileState } from '@/ui';
import { strings } from './strings';

const ROWS = 20;
const HEIGHT = 440;

/** The first rows, asked like any other question; withheld data show who holds them. */
export function Preview({ backend, card }: { readonly backend: string; readonly card: DatasetCard }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { data } = useServices();
  const ask = { dataset: card.about.dataset, take: ROWS };
  const { data: answer, error, refetch } = useQuery(dataQueries.answer(data, backend, ask));
  if (error || !answer)
    return (
      <Card title={words.preview}>
        {error ? <TileState problem={problemOfError(error)} onRetry={() => void refetch()} /> : <Skeleton lines={8} />}
      </Card>
    );
  const figure = figureOf([{ variant: undefined, table: answer.table }], ask, card);
  const total = card.rows ?? answer.complete.of;
  return (
    <Card
      title={words.preview}
      say={words.previewSay(answer.table.rows, total === undefined ? words.rowsUnknown : formatCount(total, language))}
    >
      <RowsTable
        label={words.preview}
        table={answer.table}
        head={(name) => labelOf(figure, name, language)}
        cell={(name, cell) => cellText(figure, name, cell, language)}
        height={HEIGHT}
        whole
      />
    </Card>
  );
}
