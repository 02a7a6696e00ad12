import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useStrings } from '@/i18n';
import { type InvitationsToSend, invitationId } from '@/ports/expert-links';
import { RECEIPT_BYTES, receiptCodeOf } from '@/ports/open-api';
import { useServices } from '@/queries';
import { strings } from './strings';

const keyOf = (matterId: string) => ['matters', matterId, 'expert-invitations'];

/** A link as it is shown this once. */
export interface MadeLink {
  readonly name: string;
  readonly unit: string;
  readonly address: string;
}

type Expert = Pick<MadeLink, 'name' | 'unit'>;

/** The links of a matter, what can be done with them, and what is said afterwards. */
export function useInvitations(matterId: string) {
  const words = useStrings(strings);
  const { invitations } = useServices();
  const queries = useQueryClient();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [links, setLinks] = useState<readonly MadeLink[]>([]);
  const asked = useQuery({ queryKey: keyOf(matterId), queryFn: async () => (await invitations()).list(matterId) });
  const act = async (does: () => Promise<string>) => {
    setBusy(true);
    setSaid(await does().catch(() => words.failures('server')));
    setBusy(false);
    await queries.invalidateQueries({ queryKey: keyOf(matterId) });
  };
  return {
    asked,
    said,
    setSaid,
    isBusy,
    links,
    invite: (experts: readonly Expert[], rest: Omit<InvitationsToSend, 'experts'>) =>
      act(async () => {
        const made = experts.map(({ name, unit }) => {
          const code = receiptCodeOf(crypto.getRandomValues(new Uint8Array(RECEIPT_BYTES)));
          return { name, unit, code, id: invitationId(code) };
        });
        const answer = await (await invitations()).invite(matterId, {
          ...rest,
          experts: made.map(({ id, name, unit }) => ({ id, name, unit })),
        });
        if (!answer.ok) return words.failures(answer.error.kind);
        const site = new URL('open.html', document.baseURI);
        setLinks(
          made.map(({ name, unit, code }) => ({
            name,
            unit,
            address: `${site.origin}${site.pathname}#/expert/${code}`,
          })),
        );
        return '';
      }),
    revoke: (id: string) =>
      act(async () => {
        const answer = await (await invitations()).revoke(matterId, id);
        return answer.ok ? '' : words.failures(answer.error.kind);
      }),
  };
}
