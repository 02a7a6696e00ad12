import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Result } from '@/core/kernel';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { DeskFailure, PublicOpinionDesk } from '@/ports/public-opinions';
import { matterQueries, newId, sendAct, useServices } from '@/queries';
import { strings } from './desk-strings';

/** Under the matter's key: an act that seals a batch makes it stale. */
const keyOf = (matterId: string) => ['matters', matterId, 'public-opinions'];

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
  const asked = useQuery({ queryKey: keyOf(matterId), queryFn: async () => (await desk()).list(matterId) });
  const act = async (does: () => Promise<string>) => {
    setBusy(true);
    setSaid(await does().catch(() => words.failures.server));
    setBusy(false);
    await queries.invalidateQueries({ queryKey: ['matters', matterId] });
  };
  const told = (answer: Result<unknown, DeskFailure>, done: string) =>
    answer.ok
      ? done
      : answer.error.until
        ? words.tooEarly(formatDay(answer.error.until, language))
        : words.failures[answer.error.kind];
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
    publish: () => act(async () => told(await (await desk()).publish(matterId), words.publishedNow)),
    answer: (ids: readonly string[], answer: Parameters<PublicOpinionDesk['answer']>[2]) =>
      act(async () => told(await (await desk()).answer(matterId, ids, answer), words.kept)),
  };
}
