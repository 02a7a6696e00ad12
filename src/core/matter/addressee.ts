import { z } from 'zod';
import { line } from '@/core/law';
import type { Actor, RoleId } from './actor';

/** Who can be asked, or told to do something, by a leader: those who work on the matter. */
export const answeringRoleIds = [
  'undertaking',
  'office',
  'legality-reviewer',
  'market-regulator',
  'assessor',
  'supervisor',
] as const satisfies readonly RoleId[];

/** To whom something is sent: a role, and its unit where not every unit of the matter is meant. */
export const addressee = z.strictObject({ role: z.enum(answeringRoleIds), unit: line.nullable() });
export type Addressee = z.infer<typeof addressee>;

export const isAddressee = ({ role, unit }: Pick<Actor, 'role' | 'unit'>, to: Addressee): boolean =>
  to.role === role && (to.unit === null || to.unit === unit);
