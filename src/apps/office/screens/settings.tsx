import { SettingsScreen } from '@/features/settings';

export const SettingsRoute = () => <SettingsScreen />;
