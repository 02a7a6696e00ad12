import { nameKey } from '@/core/kernel';
import type { Actor, RoleId } from '@/core/matter';

/** Those who answer for the procedure or watch over it. */
const readers: ReadonlySet<RoleId> = new Set([
  'chief',
  'deputy',
  'member',
  'office',
  'supervisor',
  'archivist',
  'auditor',
]);

export const seesEveryTrace = ({ role }: Actor): boolean => readers.has(role);

/** Whether a trace is that of whoever asks. */
export const isOwnTrace = (
  { name, unit }: Actor,
  trace: { readonly name: string; readonly unit: string | undefined },
) => nameKey(name) === nameKey(trace.name) && (trace.unit === undefined || nameKey(unit) === nameKey(trace.unit));
