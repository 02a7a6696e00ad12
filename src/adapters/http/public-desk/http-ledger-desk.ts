import * as z from 'zod/mini';
import type { SendRequest } from '@/adapters/http';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { ledgerFailures, ledgerTheme, type OpinionLedgerDesk } from '@/ports/opinion-ledger';
import { askDesk } from './ask-desk';

const themes = z.array(ledgerTheme);
const prepared = z.object({
  publication: z.string(),
  answers: z.number(),
  corrections: z.number(),
  digest: z.string(),
});
const refusal = z.object({
  kind: z.enum(ledgerFailures),
  until: z.optional(z.custom<CivilDate>(isCivilDate)),
  count: z.optional(z.number()),
});

/** The ledger of opinions over HTTP. */
export function httpLedgerDesk(base: URL, send: SendRequest): OpinionLedgerDesk {
  const ask = askDesk(base, send, refusal);
  const post = (matterId: string, step: string, body: unknown) =>
    ask(matterId, `ledger/${step}`, themes, { method: 'POST', body });
  return {
    read: (matterId) => ask(matterId, 'ledger', themes),
    add: (matterId, entries) => post(matterId, 'themes', { themes: entries }),
    change: (matterId, id, version, entry) => post(matterId, 'theme', { id, version, entry }),
    merge: (matterId, id, into) => post(matterId, 'merging', { id, into }),
    sort: (matterId, opinions, theme) => post(matterId, 'sorting', { opinions, theme }),
    draft: (matterId, answered, answer) => post(matterId, 'drafts', { ...answered, ...answer }),
    review: (matterId, answered, seen, because) => post(matterId, 'reviews', { ...answered, seen, because }),
    prepare: (matterId, publication) =>
      ask(matterId, 'ledger/publication', prepared, { method: 'POST', body: { publication } }),
  };
}
