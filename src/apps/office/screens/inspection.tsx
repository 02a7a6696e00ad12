import { useNavigate, useSearch } from '@tanstack/react-router';
import { InspectionScreen } from '@/features/inspection';

export function InspectionRoute() {
  const search = useSearch({ from: '/inspection' });
  const navigate = useNavigate();
  return (
    <InspectionScreen
      search={search}
      onSearch={(next) => void navigate({ to: '/inspection', search: next, resetScroll: false })}
    />
  );
}
