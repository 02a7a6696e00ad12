import type { RoleId } from '@/core/matter';
import type { AdminRole } from '@/ports/administration';

/** Whether somebody is signed in at this browser; `password-due`: he must first change the password he was given. */
export type AccountState =
  | { readonly kind: 'signed-out' }
  | {
      readonly kind: 'signed-in' | 'password-due';
      readonly name: string;
      readonly login: string;
      /** Which administrator one is; null: one works on matters. */
      readonly admin: AdminRole | null;
      /** The post one works in; null: none today. */
      readonly post: string | null;
      readonly posts: readonly OwnPost[];
    };

/** A role in a unit that one holds today, or in which one stands in for somebody. */
interface OwnPost {
  readonly id: string;
  readonly role: RoleId;
  readonly unit: string;
  readonly inPlaceOf: string | null;
}

/** Why one was not signed in, or a password not changed. */
export type AccountRefusal =
  | { readonly kind: 'wrong' }
  /** Too many attempts: the next one is heard after so many seconds. */
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'too-short' | 'too-long' | 'same' | 'too-plain' }
  | { readonly kind: 'offline' | 'server' };

/** One's own account at the server. Answers are refusals, or nothing where it went well. */
export interface AccountApi {
  state(): Promise<AccountState | { readonly kind: 'offline' }>;
  signIn(login: string, password: string): Promise<AccountRefusal | null>;
  changePassword(before: string, next: string): Promise<AccountRefusal | null>;
  signOut(): Promise<AccountRefusal | null>;
  /** Works in another of one's posts from now on. */
  takePost(post: string): Promise<AccountRefusal | null>;
  /** Hears that the server knows the person no longer; gives the way to stop. */
  onSignedOut(listener: () => void): () => void;
}
