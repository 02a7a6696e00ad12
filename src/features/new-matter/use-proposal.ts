import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { profiles } from '@/core/law';
import { newDossier } from '@/core/matter';
import type { ActContextValue, SubmitOutcome } from '@/forms';
import type { Session } from '@/ports/matter-api';
import { forgetUnanswered, matterQueries, sendProposal, unanswered, useServices } from '@/queries';
import { strings } from './strings';

/** Where the draft of a matter that has no id yet is kept. */
const NEW = 'new';

/** The matter of a proposal that was sent from this form and has no answer yet. */
const unansweredMatter = (): string =>
  unanswered().findLast(({ type, matterId }) => type === 'proposeMatter' && matterId.startsWith('m-'))?.matterId ?? '';

interface Proposal {
  readonly context: ActContextValue;
  /** The matter of an earlier sending that was recorded though its answer never came. */
  readonly earlier: string | undefined;
  leaveFor(matterId: string): Promise<void>;
}

/** The proposal as an act on a dossier that is still empty. One filled form is one matter, however often it is sent. */
export function useProposal(session: Session, onCreated: (matterId: string) => void): Proposal {
  const { matterApi, calendar } = useServices();
  const queries = useQueryClient();
  const { data: directory } = useQuery(matterQueries.directory(matterApi));
  const sent = useRef(unansweredMatter());
  const [earlier, setEarlier] = useState<string>();
  const dossier = useMemo(() => newDossier(NEW, session.profileId), [session.profileId]);

  const leaveFor = async (matterId: string) => {
    for (const act of unanswered()) if (act.matterId === matterId) forgetUnanswered(act.commandId);
    await queries.invalidateQueries({ queryKey: ['matters'] });
    onCreated(matterId);
  };
  const submit: ActContextValue['submit'] = async (request): Promise<SubmitOutcome> => {
    const { matterId, answer } = await sendProposal(matterApi, request, { prefix: 'm', matterId: sent.current });
    sent.current = matterId;
    if (answer.kind !== 'conflict') return answer;
    setEarlier(matterId);
    return {
      kind: 'refused',
      refusal: { kind: 'already-done', words: { zh: strings.zh.earlier, en: strings.en.earlier } },
    };
  };
  return {
    earlier,
    leaveFor,
    context: {
      matterId: NEW,
      dossier,
      submit,
      onRecorded: () => void leaveFor(sent.current),
      law: { profile: profiles[session.profileId], asOf: session.today, calendar },
      actor: session.actor,
      today: session.today,
      meetings: session.meetings,
      names: directory?.names ?? [],
    },
  };
}
