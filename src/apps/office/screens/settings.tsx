import { useQuery } from '@tanstack/react-query';
import { AccountCard } from '@/features/account';
import { SettingsScreen } from '@/features/settings';
import { type DemoControls, useServices } from '@/queries';
import { part } from '@/ui';

const ConnectedSources = part(() => import('@/features/connected-sources'), 'ConnectedSources');

/** Settings, with one's account first where one signs in; in the demo the administrator's data sources as well. */
export function SettingsRoute() {
  const { account, demo } = useServices();
  return (
    <SettingsScreen
      first={account && <AccountCard account={account.api} />}
      last={demo && <SourcesOfDemo demo={demo} />}
    />
  );
}

function SourcesOfDemo({ demo }: { readonly demo: DemoControls }) {
  const { data: api } = useQuery({ queryKey: ['sources-of-demo'], queryFn: () => demo.sources() });
  return api && <ConnectedSources api={api} />;
}
