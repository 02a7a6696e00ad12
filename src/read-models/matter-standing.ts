import type { MatterSummary } from '@/ports/matter-api';

const ofLeader: readonly MatterSummary['awaits'][] = ['start', 'controllability', 'discussion'];

/** Whether a decision is asked of a leader. After the decision the office reports and publishes: that waits for nobody's decision. */
export const waitsForLeader = ({ awaits }: Pick<MatterSummary, 'awaits'>): boolean => ofLeader.includes(awaits);
