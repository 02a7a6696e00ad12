import { err, ok, type Result } from '@/core/kernel';
import { readProviderSettings } from './provider/provider-settings';
import { type SignInRules, secondFactorRules } from './sign-in-rules';

/** How people sign in, as it was told; the key itself is read when the office opens. */
export interface SignInOptions extends Omit<SignInRules, 'sealingKey'> {
  /** Null: none was named. */
  readonly keyFile: string | null;
}

interface Told {
  readonly secondFactor: string | undefined;
  readonly proofMinutes: string | undefined;
  readonly keyFile: string | undefined;
  /** Whether there is a folder in which a key can be made. */
  readonly hasFolder: boolean;
  readonly provider: Parameters<typeof readProviderSettings>[0];
}

const LONGEST_MINUTES = 720;

/** Error: one line that names the setting. */
export function readSignInOptions(told: Told): Result<SignInOptions, string> {
  const secondFactor = secondFactorRules.find((one) => one === (told.secondFactor ?? 'offered'));
  if (!secondFactor) return err('HENGCE_SECOND_FACTOR (--second-factor) is offered, administrators or everybody');
  const minutes = told.proofMinutes ?? '5';
  if (!/^\d{1,3}$/.test(minutes) || Number(minutes) < 1 || Number(minutes) > LONGEST_MINUTES)
    return err(`HENGCE_PROOF_MINUTES (--proof-minutes) is a number of minutes from 1 to ${LONGEST_MINUTES}`);
  if (secondFactor !== 'offered' && !told.hasFolder && told.keyFile === undefined)
    return err(
      'HENGCE_SECOND_FACTOR asks for a second factor: name the key its secrets are sealed with in HENGCE_KEY_FILE',
    );
  const provider = readProviderSettings(told.provider);
  if (!provider.ok) return provider;
  if (provider.value && !told.hasFolder && told.keyFile === undefined)
    return err('HENGCE_OIDC_ISSUER needs the key in HENGCE_KEY_FILE: what a browser takes along is sealed with it');
  return ok({ provider: provider.value, secondFactor, proofMinutes: Number(minutes), keyFile: told.keyFile ?? null });
}
