import { EvidenceScreen } from '@/features/evidence';

export const EvidenceRoute = () => <EvidenceScreen />;
