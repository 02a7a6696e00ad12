import { useQuery } from '@tanstack/react-query';
import { isCivilDate } from '@/core/kernel';
import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import type { SourcesApi } from '@/ports/connected-sources';
import type { KeptCopies } from '@/ports/erasures';
import { Card, DataText } from '@/ui';
import { strings } from './strings';

/** What is kept of data and until when, and what was erased by which rule. */
export function KeptCopiesCard({ api }: { readonly api: SourcesApi }) {
  const words = useStrings(strings);
  const { data } = useQuery({ queryKey: ['connected-sources', 'kept'], queryFn: () => api.kept() });
  if (!data?.ok) return null;
  const { kept, erased } = data.value;
  return (
    <Card title={words.copies} small={String(kept.length)} say={words.copiesSay} className="sources">
      {kept.length === 0 ? <p className="hc-quiet">{words.noCopies}</p> : <KeptTable kept={kept} />}
      {erased.length > 0 && <ErasedTable erased={erased} />}
    </Card>
  );
}

const useDay = () => {
  const language = useLanguage();
  return (day: string) => (isCivilDate(day) ? formatDay(day, language) : day);
};

function KeptTable({ kept }: Pick<KeptCopies, 'kept'>) {
  const words = useStrings(strings);
  const language = useLanguage();
  const dayOf = useDay();
  return (
    <table className="hc-table stacked">
      <thead>
        <tr>
          <th>{words.copy}</th>
          <th className="num">{words.rowsKept}</th>
          <th>{words.keptOn}</th>
          <th>{words.until}</th>
        </tr>
      </thead>
      <tbody>
        {kept.map(({ id, title, backend, dataset, rows, personal, keptOn, by, isFile, until }) => (
          <tr key={id}>
            <td className="lead">
              <DataText>{title[language]}</DataText>
              <div className="hc-faint">
                <code>{`${backend}/${dataset}`}</code>
                {isFile && ` · ${words.broughtFile}`}
                {personal && ` · ${words.holdsPersonal}`}
              </div>
            </td>
            <td data-label={words.rowsKept} className="num">
              {formatCount(rows, language)}
            </td>
            <td data-label={words.keptOn}>
              {dayOf(keptOn)} <DataText>{by}</DataText>
            </td>
            <td data-label={words.until}>
              {until !== null ? dayOf(until) : isFile ? words.untilRemoved : words.withDossier}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ErasedTable({ erased }: Pick<KeptCopies, 'erased'>) {
  const words = useStrings(strings);
  const language = useLanguage();
  const dayOf = useDay();
  return (
    <>
      <h3>{words.erasedTitle}</h3>
      <table className="hc-table stacked">
        <thead>
          <tr>
            <th>{words.copy}</th>
            <th>{words.erasedOn}</th>
            <th>{words.rule}</th>
            <th>{words.digest}</th>
          </tr>
        </thead>
        <tbody>
          {erased.map(({ id, on, title, backend, dataset, rule, digest }) => (
            <tr key={`${id} ${on}`}>
              <td className="lead">
                <DataText>{title[language]}</DataText> <code className="hc-faint">{`${backend}/${dataset}`}</code>
              </td>
              <td data-label={words.erasedOn}>{dayOf(on)}</td>
              <td data-label={words.rule}>
                {rule.kind === 'kept-days'
                  ? words.keptDays(rule.source[language], rule.days)
                  : rule.kind === 'kept-file'
                    ? words.keptFile(rule.by, rule.days)
                    : words.removedBy(rule.by)}
              </td>
              <td data-label={words.digest}>
                <code>{`${digest.slice(0, 16)}…`}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
