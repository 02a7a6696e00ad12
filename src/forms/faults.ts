import type { ActRequest, AnyAct } from '@/core/matter';

/** Paths of the payload that are empty or not as the act requires, each once, in the order of the schema. */
export function faultsOf(act: AnyAct, { type: _type, confirm: _confirm, ...entered }: ActRequest): readonly string[] {
  const decoded = act.schema.safeParse(entered);
  return decoded.success ? [] : [...new Set(decoded.error.issues.map(({ path }) => path.join('.')))];
}
