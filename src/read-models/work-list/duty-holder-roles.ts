import type { DutyHolder } from '@/core/law';
import type { RoleId } from '@/core/matter';

/** Who acts for the one who owes what a rule asks. */
const rolesOf: Readonly<Record<DutyHolder, readonly RoleId[]>> = {
  proposer: ['undertaking'],
  office: ['office'],
  'undertaking-unit': ['undertaking'],
  'legality-reviewer': ['legality-reviewer'],
  'market-regulator': ['market-regulator'],
  assessor: ['assessor'],
  authority: ['chief', 'deputy'],
  archive: ['archivist'],
  'executing-unit': ['undertaking'],
};

/**
 * Who of those who may carry out an act is to do it: whoever owes what it is for, and whoever usually does it (named first).
 * What the authority owes and no leader does himself is done by its office.
 */
export function doersOf(roles: readonly RoleId[], dutyHolders: readonly DutyHolder[]): readonly RoleId[] {
  const owing = new Set(dutyHolders.flatMap((dutyHolder) => rolesOf[dutyHolder]));
  if (dutyHolders.includes('authority') && !roles.some((role) => rolesOf.authority.includes(role))) owing.add('office');
  return roles.filter((role, index) => index === 0 || owing.has(role));
}
