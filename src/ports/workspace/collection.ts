import type * as z from 'zod/mini';
import type { Actor } from '@/core/matter';

/** What kind of document a collection holds: its shape, who may write, how large. Decoded on both sides of the wire. */
export interface Collection<Body> {
  readonly body: z.ZodMiniType<Body>;
  /** Whether this person may save `next` over `before` (undefined: new), or remove `before` (`next` undefined). */
  mayWrite(actor: Actor, before: StoredDocument<Body> | undefined, next: Body | undefined): boolean;
  /** What the server stores for `next`: where it keeps a trail of its own, whatever was sent. */
  written?(next: Body, save: SaveContext<Body>): Body;
  /** Whether this person sees it; without it everybody does. */
  maySee?(actor: Actor, document: StoredDocument<Body>): boolean;
  readonly maxBytes: number;
}

/** Who saves, on which day, over what (undefined: a new document). */
interface SaveContext<Body> {
  readonly actor: Actor;
  readonly on: string;
  readonly before: StoredDocument<Body> | undefined;
}

/** A document with who saved it last. `version` counts from 1: a save names the one it saw. */
export interface StoredDocument<Body = unknown> {
  readonly id: string;
  readonly version: number;
  readonly body: Body;
  readonly by: Actor;
  /** Who saved it first. */
  readonly createdBy: Actor;
  /** Day of the last save, by the clock of the server (or of the demo). */
  readonly savedOn: string;
}
