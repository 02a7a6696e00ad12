import { z } from 'zod';
import { err, ok, type Result } from '@/core/kernel';
import { chanceMethods } from './chance-methods';
import { expertMethods } from './expert-methods';
import type { Fault, Method } from './method';
import { moneyMethods } from './money-methods';
import { pairwiseMethods } from './pairwise-methods';
import { rankingMethods } from './ranking-methods';
import { riskMethods } from './risk-methods';
import { valueMethods } from './value-methods';
import { weightMethods } from './weight-methods';
import { weightSensitivityMethods } from './weight-sensitivity-methods';

/** Every method of decision analysis that a case file can call. */
export const methods: readonly Method[] = [
  ...valueMethods,
  ...weightMethods,
  ...pairwiseMethods,
  ...rankingMethods,
  ...weightSensitivityMethods,
  ...moneyMethods,
  ...chanceMethods,
  ...expertMethods,
  ...riskMethods,
];

/** JSON Schema's source: a case is one of the methods with its input and options. */
export const caseSchema = z.union(methods.map(({ schema }) => schema));

/** Carries out a case, `{ method, input, options }`. A fault names the place of the field in the case. */
export function analyse(
  given: unknown,
): Result<{ readonly method: string; readonly result: unknown }, readonly Fault[]> {
  const named = z.looseObject({ method: z.string() }).safeParse(given);
  const found = named.success ? methods.find(({ name }) => name === named.data.method) : undefined;
  if (!found) {
    const told = named.success ? named.data.method : '';
    const known = methods.map(({ name }) => name).join(', ');
    return err([
      {
        at: ['method'],
        reason: 'unknown-method',
        says: { zh: `没有这个方法“${told}”；可用：${known}`, en: `no such method “${told}”; known: ${known}` },
      },
    ]);
  }
  const result = found.run(given);
  return result.ok ? ok({ method: found.name, result: result.value }) : result;
}
