import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isCivilDate } from '@/core/kernel';
import { useStrings } from '@/i18n';
import { dataQueries, matterQueries, useServices } from '@/queries';
import { Card, FailedState, Skeleton, Statement } from '@/ui';
import { BackendList } from './backend-list';
import { type CatalogueSearch, catalogueView } from './catalogue-view';
import { DatasetTable } from './dataset-table';
import { fileImportStrings } from './file-import/file-import-strings';
import { strings } from './strings';
import '@/ui/stacked-table.css';
import './data-sources.css';

interface ScreenProps {
  readonly search: CatalogueSearch;
  readonly onSearch: (search: CatalogueSearch) => void;
}

/** Where the figures come from: backends with their health, and the catalogue of data sets over all of them. */
export function DataSourcesScreen({ search, onSearch }: ScreenProps) {
  const words = useStrings(strings);
  const { bring } = useStrings(fileImportStrings);
  const { data, matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const { data: backends, error, refetch } = useQuery(dataQueries.backends(data));
  const listed = useQueries({
    queries: (backends ?? []).map(({ id, available }) => ({ ...dataQueries.datasets(data, id), enabled: available })),
  });
  if (error && !backends)
    return (
      <Card>
        <FailedState what={words.down} retry={() => void refetch()} />
      </Card>
    );
  if (!backends || !session || !isCivilDate(session.today))
    return (
      <Card>
        <Skeleton lines={10} />
      </Card>
    );
  const view = catalogueView(
    backends.map(({ id }, index) => ({ id, datasets: listed[index]?.data ?? [] })),
    session.today,
    search,
  );
  return (
    <>
      <Statement
        sub={words.sub}
        actions={
          <Link to="/data/bring" className="hc-btn primary">
            {bring}
          </Link>
        }
      >
        {words.title(view.total, view.owners)}
        {words.comma}
        {view.stale > 0 ? <em>{words.stale(view.stale)}</em> : words.noneStale}
        {words.stop}
      </Statement>
      <div className="data-sources">
        <BackendList backends={backends} />
        <DatasetTable
          rows={view.rows}
          backends={backends}
          search={search}
          onSearch={onSearch}
          loading={listed.some(({ isLoading }) => isLoading)}
        />
      </div>
    </>
  );
}
