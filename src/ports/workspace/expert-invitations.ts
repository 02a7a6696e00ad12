import * as z from 'zod/mini';
import type { Collection } from './collection';

/** Invitations of experts by link. No person reads or writes them as documents: the routes of the links alone do, and decode them. */
export const expertInvitations: Collection<unknown> = {
  body: z.unknown(),
  mayWrite: () => false,
  maySee: () => false,
  maxBytes: 0,
};
