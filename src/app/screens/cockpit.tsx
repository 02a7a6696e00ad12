import { useNavigate, useSearch } from '@tanstack/react-router';
import { CockpitScreen } from '@/features/cockpit';

export function CockpitRoute() {
  const navigate = useNavigate();
  const filter = useSearch({ from: '/' });
  return (
    <CockpitScreen
      filter={filter}
      onFilter={(search) => void navigate({ to: '/', search })}
      onOpen={(matterId) => void navigate({ to: '/matters/$matterId', params: { matterId } })}
    />
  );
}
