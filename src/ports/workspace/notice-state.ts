import * as z from 'zod/mini';
import { noticeSettings } from '@/ports/notices';
import type { Collection } from './collection';

const noticeState = z.strictObject({
  /** Keys of notices that were read and still stand. */
  read: z.array(z.string().check(z.maxLength(400))).check(z.maxLength(2_000)),
  settings: noticeSettings,
});
export type NoticeState = z.infer<typeof noticeState>;

/** What a person read and how he is told, under his id; written by the notices of the API alone. */
export const noticeStates: Collection<NoticeState> = {
  body: noticeState,
  mayWrite: () => false,
  maySee: (actor, { id }) => id === actor.id,
  maxBytes: 1_000_000,
};
