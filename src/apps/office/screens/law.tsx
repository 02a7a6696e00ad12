import { useNavigate, useSearch } from '@tanstack/react-router';
import { LawScreen, readLawSearch } from '@/features/law';

export function LawRoute() {
  const search = useSearch({ from: '/law' });
  const navigate = useNavigate();
  return (
    <LawScreen
      search={readLawSearch(search)}
      onSearch={(next) => void navigate({ to: '/law', search: { ...readLawSearch({ ...next }) }, resetScroll: false })}
    />
  );
}
