import { type ReactNode, Suspense } from 'react';
import { OwnSecurity, SignInGate } from '@/features/account';
import type { Services } from '@/queries';
import { part } from '@/ui';

const AdministrationScreen = part(() => import('@/features/administration'), 'AdministrationScreen');

const ConnectedSources = part(() => import('@/features/connected-sources'), 'ConnectedSources');

const LiveChanges = part(() => import('./live-changes'), 'LiveChanges', { isQuiet: true });

interface GateProps {
  readonly account: NonNullable<Services['account']>;
  readonly children: ReactNode;
}

/** Who signs in comes to the office, an administrator to his own screen. */
export function Gate({ account: { api, first, administration, sources, changes }, children }: GateProps) {
  return (
    <SignInGate
      account={api}
      first={first}
      administration={
        <AdministrationScreen
          api={administration}
          account={api}
          own={<OwnSecurity account={api} />}
          sources={<ConnectedSources api={sources} />}
        />
      }
    >
      {children}
      <Suspense fallback={null}>
        <LiveChanges changes={changes} />
      </Suspense>
    </SignInGate>
  );
}
