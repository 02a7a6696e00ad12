import type { PublicAnswer } from '@/ports/public-opinions';

/** What an answer says, in the order it is sealed and compared in: who wrote it and when are no part of it. */
export const contentOf = ({ kind, reason, changes }: PublicAnswer) =>
  [kind, reason, changes.map(({ no, before, after }) => [no, before, after])] as const;
