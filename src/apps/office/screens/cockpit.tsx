import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import { isLeader } from '@/core/matter';
import { CockpitScreen } from '@/features/cockpit';
import { matterQueries, useServices } from '@/queries';
import { useNavigateFrom } from '../navigation/use-navigate-from';

/** The home: the cockpit to leaders, to everybody else their own work. A cockpit that was asked for by its address is shown to all. */
export function CockpitRoute() {
  const navigate = useNavigate();
  const router = useRouter();
  const search = useSearch({ from: '/' });
  const { matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  if (session && !isLeader(session.actor.role) && Object.keys(search).length === 0) return <LeaveForWork />;
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

function LeaveForWork() {
  const navigate = useNavigateFrom('/');
  useLayoutEffect(() => void navigate({ to: '/work', replace: true }), [navigate]);
  return null;
}
