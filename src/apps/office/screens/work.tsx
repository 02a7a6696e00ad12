import { useNavigate, useSearch } from '@tanstack/react-router';
import { WorkScreen } from '@/features/work';

export function WorkRoute() {
  const { g, u } = useSearch({ from: '/work' });
  const navigate = useNavigate();
  return (
    <WorkScreen
      group={g}
      unit={u}
      onShow={({ group, unit }) =>
        void navigate({
          to: '/work',
          search: { ...(group && { g: group }), ...(unit && { u: unit }) },
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}
