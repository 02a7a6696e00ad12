import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { CockpitScreen } from '@/features/cockpit';

export function CockpitRoute() {
  const navigate = useNavigate();
  const router = useRouter();
  const search = useSearch({ from: '/' });
  return (
    <CockpitScreen
      search={search}
      onSearch={(next) => void navigate({ to: '/', search: next, resetScroll: false })}
      linkTo={(next) =>
        new URL(router.history.createHref(router.buildLocation({ to: '/', search: next }).href), location.href).href
      }
    />
  );
}
