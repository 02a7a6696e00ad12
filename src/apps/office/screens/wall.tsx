import { useNavigate, useSearch } from '@tanstack/react-router';
import { WallScreen } from '@/features/wall';

export function WallRoute() {
  const search = useSearch({ from: '/wall' });
  const navigate = useNavigate();
  return <WallScreen search={search} onExplain={(tile) => void navigate({ to: '/', search: { x: tile } })} />;
}
