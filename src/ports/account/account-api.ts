import type { Result } from '@/core/kernel';
import type { AccountState } from './account-state';

/** Why one was not signed in, or a password not changed. */
export type AccountRefusal =
  | { readonly kind: 'wrong' }
  /** Too many attempts: the next one is heard after so many seconds. */
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'too-short' | 'too-long' | 'same' | 'too-plain' }
  /** It does not fit how the account stands now; or who asked did not prove who he is. */
  | { readonly kind: 'not-now' | 'proof-due' }
  | { readonly kind: 'offline' | 'server' };

/** By what one proves who he is: his password, a code of his app (or a recovery code), or that the provider asked him just now. */
type Proof = { readonly provider: true } | { readonly password: string } | { readonly code: string };
export type ProofWay = 'password' | 'code' | 'provider';

/** One's own account at the server. Answers are refusals, or nothing where it went well. */
export interface AccountApi {
  state(): Promise<AccountState | { readonly kind: 'offline' }>;
  signIn(login: string, password: string): Promise<AccountRefusal | null>;
  /** The code that goes with the password. */
  giveCode(code: string): Promise<AccountRefusal | null>;
  changePassword(before: string, next: string): Promise<AccountRefusal | null>;
  signOut(): Promise<AccountRefusal | null>;
  /** Works in another of one's posts from now on. */
  takePost(post: string): Promise<AccountRefusal | null>;
  /** Begins a second factor: the link for the app, told this once. */
  beginFactor(): Promise<Result<string, AccountRefusal>>;
  /** The second factor counts from now on: the recovery codes, told this once. */
  confirmFactor(code: string): Promise<Result<readonly string[], AccountRefusal>>;
  removeFactor(code: string): Promise<AccountRefusal | null>;
  /** Where one signs in by the identity provider; `proof`: where who is signed in is asked again. */
  providerAddress(what: 'sign-in' | 'proof'): string;
  prove(proof: Proof): Promise<AccountRefusal | null>;
  /** Hears that the server knows the person no longer; gives the way to stop. */
  onSignedOut(listener: () => void): () => void;
  /** Asks the person for a proof where the server wants one, and says whether he gave it; gives the way to stop. */
  onProofDue(ask: (by: ProofWay) => Promise<boolean>): () => void;
}
