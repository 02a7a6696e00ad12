import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Result } from '@/core/kernel';
import { useLanguage, useStrings } from '@/i18n';
import type { DeskFailure, DeskOpinion } from '@/ports/public-opinions';
import { matterQueries, newId, sendAct, useServices } from '@/queries';
import { strings } from './desk-strings';

/** Under the matter's key: an act that seals a batch makes it stale. */
const keyOf = (matterId: string) => ['matters', matterId, 'public-opinions'];

function useAsked(matterId: string) {
  const { publicDesk } = useServices();
  return useQuery({
    queryKey: keyOf(matterId),
    queryFn: async () => (await publicDesk()).opinions.list(matterId),
  });
}

/** The opinions of the public site as far as they are here. */
export function useDeskOpinions(matterId: string): readonly DeskOpinion[] {
  const { data } = useAsked(matterId);
  return data?.ok ? data.value : none;
}
const none: readonly DeskOpinion[] = [];

/** The opinions of the public site, and what is said after something was done with them. */
export function useDesk(matterId: string, version: number) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { matterApi, publicDesk } = useServices();
  const desk = async () => (await publicDesk()).opinions;
  const queries = useQueryClient();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const asked = useAsked(matterId);
  const act = async (does: () => Promise<string>) => {
    setBusy(true);
    setSaid(await does().catch(() => words.failures.server));
    setBusy(false);
    await queries.invalidateQueries({ queryKey: ['matters', matterId] });
  };
  const told = (answer: Result<unknown, DeskFailure>, done: string) =>
    answer.ok ? done : words.failures[answer.error.kind];
  return {
    asked,
    said,
    isBusy,
    seal: () =>
      act(async () => {
        const gathered = await (await desk()).gather(matterId, `open-${newId()}`);
        if (!gathered.ok || !session) return told(gathered, words.failures.server);
        const { id: batch, ...counts } = gathered.value;
        const sent = await sendAct(matterApi, matterId, {
          expectedVersion: version,
          request: { type: 'receiveOpinions', on: session.today, ...counts, batch },
        });
        if (sent.kind === 'refused') return sent.refusal.words[language];
        return sent.kind === 'recorded' ? words.sealedNow : words.failures.server;
      }),
    hold: (id: string, reason: string | null) =>
      act(async () => told(await (await desk()).hold(matterId, id, reason), '')),
  };
}
