import { useNavigate, useSearch } from '@tanstack/react-router';
import { PersonsScreen } from '@/features/inspection';

export function PersonsRoute() {
  const search = useSearch({ from: '/persons' });
  const navigate = useNavigate();
  return (
    <PersonsScreen
      search={search}
      onSearch={(next) => void navigate({ to: '/persons', search: next, resetScroll: false, replace: true })}
    />
  );
}
