import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { DataSourcesScreen, DatasetScreen, FileImportScreen } from '@/features/data-sources';
import { useNavigateFrom } from '../navigation/use-navigate-from';

export function DataRoute() {
  const navigate = useNavigate();
  const search = useSearch({ from: '/data' });
  return (
    <DataSourcesScreen
      search={search}
      onSearch={(next) =>
        void navigate({
          to: '/data',
          search: Object.fromEntries(Object.entries(next).filter(([, value]) => value)),
          replace: true,
        })
      }
    />
  );
}

export function DatasetRoute() {
  const { backend, dataset } = useParams({ from: '/data/$backend/$dataset' });
  return <DatasetScreen key={`${backend}/${dataset}`} backend={backend} dataset={dataset} />;
}

export function FileImportRoute() {
  const navigate = useNavigateFrom('/data/bring');
  return (
    <FileImportScreen
      onBrought={(backend, dataset) => void navigate({ to: '/data/$backend/$dataset', params: { backend, dataset } })}
    />
  );
}
