import type { Actor, Dossier } from '@/core/matter';

/** Whether a person of the undertaking role is to work on a matter: of the unit that leads it, or that proposed it while none does. Others act on every matter. */
export function isOwnMatter({ role, unit }: Pick<Actor, 'role' | 'unit'>, { facts }: Pick<Dossier, 'facts'>): boolean {
  if (role !== 'undertaking') return true;
  const { leadUnit, proposer, executingUnit } = facts;
  return unit === (leadUnit ?? proposer) || (facts.publishedOn !== undefined && unit === executingUnit);
}
