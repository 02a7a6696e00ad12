import type { ProviderSettings } from './provider/provider-settings';

/** Of whom a second factor is asked. */
export const secondFactorRules = ['offered', 'administrators', 'everybody'] as const;

/** How people prove who they are. */
export interface SignInRules {
  /** Secrets in the database are sealed with it; null: nobody can have a second factor. */
  readonly sealingKey: Buffer | null;
  readonly secondFactor: (typeof secondFactorRules)[number];
  /** A proof is fresh for so long; older, one who signs or publishes is asked again. */
  readonly proofMinutes: number;
  /** The identity provider of the city; null: there is none. */
  readonly provider: ProviderSettings | null;
}
