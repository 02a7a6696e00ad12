import { useQuery } from '@tanstack/react-query';
import { cellAt } from '@/analysis/tables';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import type { DatasetCard } from '@/ports/data-backend';
import { dataQueries, RefusalError, useServices } from '@/services';
import { Card, EmptyState, FailedState, Skeleton } from '@/ui';
import { cellText } from './cell-text';
import { refusalText } from './refusal-text';
import { strings } from './strings';

const ROWS = 20;

/** The first rows, asked like any other question; withheld data show who holds them. */
export function Preview({ backend, card }: { readonly backend: string; readonly card: DatasetCard }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const tongue = language === 'zh-CN' ? 'zh' : 'en';
  const { data } = useServices();
  const {
    data: answer,
    error,
    refetch,
  } = useQuery(dataQueries.answer(data, backend, { dataset: card.about.dataset, take: ROWS }));
  const refusal = error instanceof RefusalError ? error.refusal : undefined;
  if (refusal?.kind === 'forbidden')
    return (
      <Card title={words.preview}>
        <EmptyState title={refusalText(refusal, language)}>{refusal.terms ?? card.about.shareTerms}</EmptyState>
      </Card>
    );
  if (error)
    return (
      <Card title={words.preview}>
        <FailedState what={refusal ? refusalText(refusal, language) : error.message} retry={() => void refetch()} />
      </Card>
    );
  if (!answer)
    return (
      <Card title={words.preview}>
        <Skeleton lines={8} />
      </Card>
    );
  const { table } = answer;
  const fields = new Map(card.fields.map((field) => [field.name, field]));
  const total = card.rows ?? answer.complete.of;
  return (
    <Card
      title={words.preview}
      say={words.previewSay(table.rows, total === undefined ? words.rowsUnknown : formatCount(total, language))}
    >
      <div className="hc-scroll">
        <table className="hc-table">
          <thead>
            <tr>
              {table.columns.map(({ name, kind }) => (
                <th key={name} className={kind === 'number' ? 'num' : ''}>
                  {fields.get(name)?.label[tongue] ?? name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: table.rows }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity beyond their place in the answer
              <tr key={index}>
                {table.columns.map((column) => (
                  <td
                    key={column.name}
                    className={column.kind === 'number' ? 'num' : column.kind === 'geo' ? '' : 'nowrap'}
                  >
                    {cellText(cellAt(column, index), fields.get(column.name), language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
