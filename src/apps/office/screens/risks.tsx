import { useNavigate, useSearch } from '@tanstack/react-router';
import { CityRisksScreen } from '@/features/city-risks';

export function RisksRoute() {
  const search = useSearch({ from: '/risks' });
  const navigate = useNavigate();
  return (
    <CityRisksScreen
      search={search}
      onSearch={(next) => void navigate({ to: '/risks', search: next, resetScroll: false })}
    />
  );
}
