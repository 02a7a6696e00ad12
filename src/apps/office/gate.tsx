import type { ReactNode } from 'react';
import { SignInGate } from '@/features/account';
import type { Services } from '@/queries';
import { part } from '@/ui';

const AdministrationScreen = part(() => import('@/features/administration'), 'AdministrationScreen');

interface GateProps {
  readonly account: NonNullable<Services['account']>;
  readonly children: ReactNode;
}

/** Who signs in comes to the office, an administrator to his own screen. */
export function Gate({ account: { api, first, administration }, children }: GateProps) {
  return (
    <SignInGate
      account={api}
      first={first}
      administration={<AdministrationScreen api={administration} account={api} />}
    >
      {children}
    </SignInGate>
  );
}
