import { ExpertNetworkScreen } from '@/features/inspection';

export const ExpertNetworkRoute = () => <ExpertNetworkScreen />;
