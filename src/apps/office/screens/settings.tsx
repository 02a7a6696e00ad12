import { AccountCard } from '@/features/account';
import { SettingsScreen } from '@/features/settings';
import { useServices } from '@/queries';

/** Settings, with one's account first where one signs in. */
export function SettingsRoute() {
  const { account } = useServices();
  return <SettingsScreen first={account && <AccountCard account={account.api} />} />;
}
