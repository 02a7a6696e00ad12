import * as z from 'zod/mini';
import { cleanText } from '@/core/kernel';
import { roleIds } from '@/core/matter';
import type { Collection } from './collection';

/** A composition of a screen kept under a name: the words of its address that differ from the screen's default. */
const savedViewSchema = z.strictObject({
  screen: z.literal('cockpit'),
  name: z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(60)),
  /** The role it is published for; null: its maker's own. */
  audience: z.nullable(z.enum(roleIds)),
  /** Opened where the address names no view: for its maker, or for the role it is published for. */
  isDefault: z.boolean(),
  state: z.record(z.string().check(z.regex(/^[a-z]{1,3}$/)), z.string().check(z.minLength(1), z.maxLength(1000))),
});
export type SavedView = z.infer<typeof savedViewSchema>;

/** Own views are private; the general office publishes views for a role. */
export const views: Collection<SavedView> = {
  body: savedViewSchema,
  mayWrite: (actor, before, next) => {
    const isMine = before === undefined || before.createdBy.id === actor.id;
    const mayTouch = isMine || (actor.role === 'office' && before.body.audience !== null);
    return mayTouch && (next === undefined || next.audience === null ? true : actor.role === 'office');
  },
  maySee: (actor, { createdBy, body }) =>
    createdBy.id === actor.id || body.audience === actor.role || (actor.role === 'office' && body.audience !== null),
  maxBytes: 20_000,
};
