import * as z from 'zod/mini';

/** What a person is told of: a day that is over or near, what came back, what is asked, what it is his turn to do, what was decided. */
export const noticeKinds = ['overdue', 'due-soon', 'returned', 'asked', 'turn', 'decided'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** How the list of the day is sent, where the office has the means. */
export const digestWays = ['none', 'email', 'webhook'] as const;

export const noticeSettings = z.strictObject({
  kinds: z.array(z.enum(noticeKinds)).check(z.maxLength(noticeKinds.length)),
  digest: z.enum(digestWays),
  email: z.nullable(z.string().check(z.maxLength(200), z.regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/))),
  language: z.enum(['zh', 'en']),
});
export type NoticeSettings = z.infer<typeof noticeSettings>;

export const firstSettings: NoticeSettings = { kinds: [...noticeKinds], digest: 'none', email: null, language: 'zh' };

const words = z.object({ zh: z.string(), en: z.string() });
const notice = z.object({
  /** The same as long as it says the same. */
  key: z.string(),
  kind: z.enum(noticeKinds),
  matterId: z.string(),
  matter: z.string(),
  title: words,
  due: z.nullable(z.string()),
  /** Whose letter or return it is. */
  by: z.nullable(z.string()),
  /** Form, entry or place of the matter it leads to. */
  act: z.nullable(z.string()),
  about: z.nullable(z.number()),
  tab: z.nullable(z.string()),
});
export type WorkNotice = z.infer<typeof notice>;

export const noticesAnswer = z.object({
  notices: z.array(z.extend(notice, { isRead: z.boolean() })),
  settings: noticeSettings,
  /** Ways in which the office can send a digest. */
  ways: z.array(z.enum(digestWays)),
});
export type NoticesAnswer = z.infer<typeof noticesAnswer>;
