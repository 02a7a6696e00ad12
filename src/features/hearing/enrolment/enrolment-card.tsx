import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isCivilDate } from '@/core/kernel';
import { actOfType, can } from '@/core/matter';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { DeskEnrolments } from '@/ports/enrolment';
import { ActLink, type PlaceMatter } from '@/stage-view';
import { Card, FailedState, Skeleton } from '@/ui';
import { BalanceTable } from './balance-table';
import { EnrolledTable } from './enrolled-table';
import { strings } from './enrolment-strings';
import { useEnrolments } from './use-enrolments';

/** Enrolment for the announced hearing: opened, looked through, fixed as a list, drawn, and handed to the acts of the hearing. */
export function EnrolmentCard({ matter }: { readonly matter: PlaceMatter }) {
  const act = actOfType('publishHearingList');
  return act && can(matter.actor, act, matter.dossier).ok ? <Asked matter={matter} /> : null;
}

interface PartProps {
  readonly matter: PlaceMatter;
  readonly kept: DeskEnrolments;
  readonly desk: ReturnType<typeof useEnrolments>;
}

function Asked({ matter }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const desk = useEnrolments(matter.matterId);
  const { asked } = desk;
  return (
    <Card
      className="full"
      title={words.title}
      small={<a href={`open.html#/c/${matter.matterId}`}>{words.publicPage}</a>}
    >
      {!asked.data ? (
        <Skeleton lines={2} />
      ) : asked.data.ok ? (
        <Here matter={matter} kept={asked.data.value} desk={desk} />
      ) : (
        <FailedState what={words.failed} retry={() => void asked.refetch()} />
      )}
    </Card>
  );
}

function Here({ matter, kept, desk }: PartProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { call, enrolments } = kept;
  return (
    <>
      <p className="say">
        {!call
          ? words.none
          : call.frozen
            ? words.isOver(formatDay(call.until, language))
            : words.isOpen(formatDay(call.until, language))}
      </p>
      {!call?.frozen && <Opening matter={matter} kept={kept} desk={desk} />}
      <p role="status">{desk.said}</p>
      {call && <BalanceTable seats={matter.facts.hearingSeats ?? []} kept={kept} />}
      {enrolments.length > 0 && (
        <EnrolledTable
          kept={kept}
          judge={(id, reason) => void desk.act((one) => one.judge(matter.matterId, id, reason), words.done)}
        />
      )}
      {call && enrolments.length > 0 && <Drawing matter={matter} kept={kept} desk={desk} />}
    </>
  );
}

function Opening({ matter: { matterId }, kept: { call }, desk }: PartProps) {
  const words = useStrings(strings);
  const [until, setUntil] = useState<string>(call?.until ?? '');
  return (
    <Group align="end" my="xs">
      <TextInput
        type="date"
        label={words.until}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <Button
        variant={call ? 'default' : 'filled'}
        loading={desk.isBusy}
        disabled={!isCivilDate(until)}
        onClick={() => {
          if (isCivilDate(until)) void desk.act((one) => one.open(matterId, until), words.done);
        }}
      >
        {call ? words.move : words.open}
      </Button>
    </Group>
  );
}

function Drawing({ matter: { matterId }, kept: { call }, desk }: PartProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const step = (does: Parameters<typeof desk.act>[0], done: string) => {
    setTyped('');
    void desk.act(does, done);
  };
  const { frozen = null, drawn = null } = call ?? {};
  return (
    <div style={{ marginTop: 12 }}>
      {frozen && (
        <p style={{ overflowWrap: 'anywhere' }}>
          {words.frozen(formatDay(frozen.on, language), frozen.pool.length)}{' '}
          <span lang="zh-CN">{frozen.seedSource}</span>{' '}
          <span className="hc-faint">{`${words.digest} ${frozen.digest}`}</span>
        </p>
      )}
      {drawn ? (
        <>
          <p>
            {words.drawnOn(formatDay(drawn.on, language))} <code>{drawn.seed}</code>
          </p>
          <p className="hc-quiet">{words.publishHint}</p>
          <ActLink act="publishHearingList" />
        </>
      ) : (
        <Group align="end">
          <TextInput
            style={{ flex: 1 }}
            label={frozen ? words.seed : words.source}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button
            loading={desk.isBusy}
            disabled={typed.trim() === ''}
            onClick={() =>
              frozen
                ? step((one) => one.draw(matterId, typed.trim()), words.drawnNow)
                : step((one) => one.freeze(matterId, typed.trim()), words.done)
            }
          >
            {frozen ? words.draw : words.freeze}
          </Button>
        </Group>
      )}
    </div>
  );
}
