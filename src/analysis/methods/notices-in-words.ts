import { type Notice, noticeWords } from '@/analysis/decision';

/** An answer whose notices are told in words. */
export const noticesInWords = <T extends { readonly notices: readonly Notice[] }>(answer: T) => ({
  ...answer,
  notices: answer.notices.map((one) => ({ ...one, says: noticeWords[one.notice] })),
});
