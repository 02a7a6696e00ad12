import * as z from 'zod/mini';
import { localArea } from '@/browser-storage';
import type { OpinionToSend } from '@/ports/open-api';
import { RECEIPT_BYTES, receiptCodeOf } from '@/ports/open-api';
import { type GivenReply, isSaid, said } from '@/ports/questionnaire';

export type Comment = Readonly<Record<'text' | 'clause' | 'name' | 'contact', string>> & {
  readonly code: string;
  /** Blank: not said. */
  readonly stance: OpinionToSend['stance'] | '';
  readonly said: readonly GivenReply[];
};

const keyOf = (id: string) => `hengce.open.comment.${id}`;

/** A new one, with the code it will be followed by: sent again after a lost answer, it stays one opinion. */
export const newComment = (): Comment => ({
  code: receiptCodeOf(crypto.getRandomValues(new Uint8Array(RECEIPT_BYTES))),
  text: '',
  clause: '',
  name: '',
  contact: '',
  stance: '',
  said: [],
});

/** What was being written here about a matter and not sent. */
export function keptComment(id: string): Comment {
  const fresh = newComment();
  try {
    const kept: unknown = JSON.parse(localArea.read(keyOf(id)) ?? '');
    if (typeof kept !== 'object' || kept === null) return fresh;
    const known = Object.entries(kept).filter(
      ([field, value]) => field in fresh && field !== 'stance' && typeof value === 'string',
    );
    const answers = z.safeParse(z.array(said), 'said' in kept ? kept.said : []);
    return { ...fresh, ...Object.fromEntries(known), said: answers.data ?? [] };
  } catch {
    return fresh; // nothing was kept, or it cannot be read
  }
}

export const keepComment = (id: string, comment: Comment): void => localArea.write(keyOf(id), JSON.stringify(comment));
export const dropComment = (id: string): void => localArea.remove(keyOf(id));

/** As it is sent; a questionnaire left blank is none. */
export const asSent = ({ code, text, clause, stance, name, contact, said: all }: Comment): OpinionToSend => {
  const replies = all.filter(isSaid);
  return {
    code,
    text: text.trim() === '' ? '' : text,
    stance: stance || 'none',
    clause: clause || null,
    name: name.trim() || null,
    contact: contact.trim() || null,
    replies: replies.length > 0 ? replies : null,
  };
};
