import { Link } from '@tanstack/react-router';
import { cycleWords, freshnessWords, shareWords } from '@/data';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { BackendEntry } from '@/ports/data-source';
import { Card, DataText, download, EmptyState, OwnMark, Skeleton, sampleAbout, toCsv } from '@/ui';
import type { CatalogueRow, CatalogueSearch } from './catalogue-view';
import { coverText } from './cover-text';
import { FreshnessLight, ShareTag } from './share-tag';
import { strings } from './strings';

interface TableProps {
  readonly rows: readonly CatalogueRow[];
  readonly backends: readonly BackendEntry[];
  readonly search: CatalogueSearch;
  readonly onSearch: (search: CatalogueSearch) => void;
  readonly loading: boolean;
}

/** The catalogue as a table: found by words, share type, age and backend, all in the address. */
export function DatasetTable({ rows, backends, search, onSearch, loading }: TableProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const openWord = (open: boolean | null) => (open === null ? words.openUnknown : open ? words.isOpen : words.notOpen);
  const csv = () =>
    toCsv(
      [
        words.name,
        words.owner,
        words.share,
        words.open,
        words.cycle,
        words.covers,
        words.renewed,
        words.fresh,
        words.backend,
      ],
      rows.map((row) => [
        row.title[language],
        row.owner.name,
        shareWords[row.share][language],
        openWord(row.open),
        cycleWords[row.cycle][language],
        coverText(row.period, language),
        row.renewed,
        freshnessWords[row.fresh][language],
        row.backend,
      ]),
      sampleAbout(
        rows.some(({ sample }) => sample),
        language,
      ),
    );
  const choose = (key: keyof CatalogueSearch, all: string, options: readonly (readonly [string, string])[]) => (
    <select
      className="hc-btn"
      aria-label={all}
      value={search[key] ?? ''}
      onChange={(event) => onSearch({ ...search, [key]: event.currentTarget.value })}
    >
      <option value="">{all}</option>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
  return (
    <Card title={words.catalogue}>
      <div className="controls hc-no-print">
        <input
          type="search"
          className="hc-btn"
          aria-label={words.search}
          placeholder={words.search}
          value={search.q ?? ''}
          onChange={(event) => onSearch({ ...search, q: event.currentTarget.value })}
        />
        {choose(
          'share',
          words.allShares,
          Object.entries(shareWords).map(([id, name]) => [id, name[language]] as const),
        )}
        {choose(
          'fresh',
          words.allAges,
          Object.entries(freshnessWords).map(([id, name]) => [id, name[language]] as const),
        )}
        {backends.length > 1 &&
          choose(
            'backend',
            words.allBackends,
            backends.map(({ id, name }) => [id, name[language]] as const),
          )}
        <button
          type="button"
          className="hc-btn end"
          onClick={() => download(`${words.catalogue}.csv`, csv(), 'text/csv;charset=utf-8')}
        >
          {words.csv}
        </button>
      </div>
      {rows.length === 0 && loading && <Skeleton lines={8} />}
      {rows.length === 0 && !loading && (
        <EmptyState
          title={words.none}
          action={
            <button type="button" className="hc-btn" onClick={() => onSearch({})}>
              {words.clear}
            </button>
          }
        >
          {words.noneBody}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <div className="hc-scroll">
          <table className="hc-table stacked">
            <thead>
              <tr>
                <th>{words.name}</th>
                <th>{words.owner}</th>
                <th>{words.share}</th>
                <th>{words.open}</th>
                <th>{words.cycle}</th>
                <th className="covers">{words.covers}</th>
                <th>{words.renewed}</th>
                <th>{words.fresh}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.backend}/${row.dataset}`}>
                  <td className="lead">
                    <Link to="/data/$backend/$dataset" params={{ backend: row.backend, dataset: row.dataset }}>
                      {row.title[language]}
                    </Link>{' '}
                    {!row.sample && rows.some(({ sample }) => sample) && <OwnMark />}
                  </td>
                  <td data-label={words.owner} className="owner">
                    <DataText>{row.owner.name}</DataText>
                  </td>
                  <td data-label={words.share}>
                    <ShareTag share={row.share} />
                  </td>
                  <td data-label={words.open} className="nowrap wide">
                    {openWord(row.open)}
                  </td>
                  <td data-label={words.cycle} className="nowrap wide">
                    {cycleWords[row.cycle][language]}
                  </td>
                  <td data-label={words.covers} className="nowrap wide covers">
                    {coverText(row.period, language)}
                  </td>
                  <td data-label={words.renewed} className="nowrap">
                    {row.renewed ? formatDay(row.renewed, language) : '—'}
                  </td>
                  <td data-label={words.fresh} className="nowrap">
                    <FreshnessLight fresh={row.fresh} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
