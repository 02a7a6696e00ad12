import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { profiles } from '@/core/law';
import { type ActRequest, actOfType, amendingWords, can, directoryOf, isAmending, namesOnRecord } from '@/core/matter';
import { type ActContextValue, ActProvider } from '@/forms';
import { useLanguage, useStrings } from '@/i18n';
import type { Session } from '@/ports/matter-api';
import { matterQueries, sendAct, useServices } from '@/queries';
import { actingAs } from './acting-as';
import type { MatterView } from './matter-view';
import { settleFound } from './settle-found';
import { strings } from './strings';

const titleOf = (type: string) => (isAmending(type) ? amendingWords[type] : actOfType(type)?.title);

interface Recorded {
  readonly title: string;
  readonly version: number;
}

interface MatterActsProps {
  readonly matterId: string;
  readonly view: MatterView;
  readonly session: Session;
  readonly onRecorded: () => void;
  readonly children: ReactNode;
}

/** Gives the forms their matter, and carries their acts to the record. */
export function MatterActs({ matterId, view, session, onRecorded, children }: MatterActsProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { matterApi, calendar, demo } = useServices();
  const queries = useQueryClient();
  const [recorded, setRecorded] = useState<Recorded | undefined>(() => {
    const found = settleFound(matterId, view.dossier);
    return found && { title: titleOf(found.type)?.[language] ?? '', version: 0 };
  });
  const { dossier } = view;
  const { actor, today, meetings } = session;
  // Where the directory cannot be had, forms offer what this record names.
  const { data: directory } = useQuery(matterQueries.directory(matterApi));
  const names = useMemo(() => directory?.names ?? directoryOf(namesOnRecord(dossier.record)), [directory, dossier]);
  const lastMeeting = directory?.lastMeeting ?? undefined;
  const lastTime = directory?.lastTime;
  const value = useMemo<ActContextValue>(
    () => ({
      matterId,
      dossier,
      today,
      meetings,
      names,
      lastMeeting,
      lastTime,
      actor: actingAs({ demo }, actor, dossier.facts),
      law: { profile: profiles[dossier.profileId], asOf: today, calendar },
      submit: async (request: ActRequest) => {
        setRecorded(undefined);
        const answer = await sendAct(matterApi, matterId, { expectedVersion: dossier.version, request });
        if (answer.kind === 'recorded' || answer.kind === 'conflict')
          await queries.invalidateQueries({ queryKey: ['matters'] });
        if (answer.kind === 'recorded')
          setRecorded({ title: titleOf(request.type)?.[language] ?? '', version: answer.version });
        return answer;
      },
      onRecorded,
    }),
    [
      matterId,
      dossier,
      today,
      actor,
      calendar,
      demo,
      matterApi,
      meetings,
      names,
      lastMeeting,
      lastTime,
      queries,
      onRecorded,
      language,
    ],
  );
  // What this person owes next in the matter, offered once something was recorded.
  const next = view.duties.find(
    ({ act, roles, notBefore }) =>
      notBefore === undefined && roles.includes(value.actor.role) && can(value.actor, act, dossier).ok,
  );
  // Said once what stands around it is drawn from the record that holds the act: never beside the state before.
  const said = recorded && dossier.version >= recorded.version ? recorded.title : '';
  // The form that had the focus is gone with the act: whoever recorded it goes on from here, also by keys.
  const confirmation = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said) confirmation.current?.focus();
  }, [said]);
  return (
    <ActProvider value={value}>
      <p
        ref={confirmation}
        tabIndex={-1}
        className="hc-quiet"
        role="status"
        style={{
          minHeight: said ? undefined : 0,
          marginBottom: said ? 8 : 0,
          color: 'var(--hc-green)',
          scrollMarginTop: 80,
        }}
      >
        {said && `✓ ${words.recorded(said)}`}
        {said && next && (
          <>
            {' '}
            <Link to="/matters/$matterId" params={{ matterId }} search={{ tab: 'procedure', act: next.act.type }}>
              {`${words.nextOwed(next.act.title[language])} →`}
            </Link>
          </>
        )}
      </p>
      {children}
    </ActProvider>
  );
}
