import { Button, Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { actOfType, can } from '@/core/matter';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { DeskInvitation } from '@/ports/expert-links';
import { type PlaceMatter, ScrollRegion } from '@/stage-view';
import { Card, FailedState, Skeleton } from '@/ui';
import { InviteForm } from './invite-form';
import { isOpinionOwed } from './opinions-to-record';
import { statementsToRecord } from './statements-to-record';
import { strings } from './strings';
import { type MadeLink, useInvitations } from './use-invitations';
import '@/ui/stacked-table.css';

/** Links by which experts answer without an account, for the unit in charge. */
export function InvitationsCard({ matter }: { readonly matter: PlaceMatter }) {
  const { dossier, actor } = matter;
  const act = actOfType('recordExpertRound');
  const isInCharge = act && dossier.facts.expertPanel && can(actor, act, dossier).ok;
  return isInCharge ? <Desk matter={matter} /> : null;
}

function Desk({ matter }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const { matterId, facts } = matter;
  const desk = useInvitations(matterId);
  const { data } = desk.asked;
  if (!data)
    return (
      <Card className="full" title={words.title}>
        <Skeleton lines={3} />
      </Card>
    );
  if (!data.ok)
    return (
      <Card className="full" title={words.title}>
        <FailedState what={words.failures(data.error.kind)} retry={() => void desk.asked.refetch()} />
      </Card>
    );
  const no = (facts.expertRounds?.length ?? 0) + 1;
  const ofRound = data.value.filter((one) => one.no === no && one.state !== 'revoked');
  const answered = ofRound.filter(({ state }) => state === 'answered').length;
  const unrecorded = statementsToRecord(facts, data.value).length;
  const signed = data.value.filter((one) => one.answeredOn && isOpinionOwed(facts, one)).length;
  return (
    <Card className="full" title={words.title} say={words.lead}>
      <InviteForm matter={matter} desk={desk} />
      <p role="status">{desk.said}</p>
      <Links links={desk.links} />
      {ofRound.length > 0 && (
        <p>
          <strong>{words.standing(ofRound.length, answered)}</strong>{' '}
          {answered > 0 && <ToAct matterId={matterId} act="recordExpertRound" label={words.toRecord} />}
        </p>
      )}
      {unrecorded > 0 && (
        <p>
          {words.unrecorded(unrecorded)}{' '}
          <ToAct matterId={matterId} act="recordExpertStatements" label={words.toStatements} />
        </p>
      )}
      {signed > 0 && (
        <p>
          {words.signedUnrecorded(signed)}{' '}
          <ToAct matterId={matterId} act="fileExpertOpinions" label={words.toOpinion} />
        </p>
      )}
      {data.value.length > 0 && <Standing all={data.value} desk={desk} />}
    </Card>
  );
}

function ToAct({ matterId, act, label }: { readonly matterId: string; readonly act: string; readonly label: string }) {
  return (
    <Link className="hc-no-print" to="/matters/$matterId" params={{ matterId }} search={{ tab: 'procedure', act }}>
      {`${label} →`}
    </Link>
  );
}

function Links({ links }: { readonly links: readonly MadeLink[] }) {
  const words = useStrings(strings);
  const [copied, setCopied] = useState('');
  if (links.length === 0) return null;
  return (
    <Stack component="section" gap="sm" mb="md">
      <p>{words.links}</p>
      <Stack component="ul" gap="xs">
        {links.map(({ name, unit, address }) => (
          <li key={address} style={{ overflowWrap: 'anywhere' }}>
            {`${name} · ${unit}`}
            <br />
            <code>{address}</code>{' '}
            <Button
              className="hc-no-print"
              size="compact-xs"
              variant="default"
              onClick={() =>
                void navigator.clipboard?.writeText(address).then(
                  () => setCopied(address),
                  () => setCopied(''), // the browser does not let it: the address stands there to be copied by hand
                )
              }
            >
              {copied === address ? words.copied : words.copy}
            </Button>
          </li>
        ))}
      </Stack>
      <Group className="hc-no-print">
        <Button size="compact-xs" variant="default" onClick={() => print()}>
          {words.print}
        </Button>
      </Group>
    </Stack>
  );
}

/** Opinions first, then the last round; within each by name. */
const byRound = (one: DeskInvitation, other: DeskInvitation): number =>
  (other.no || Number.MAX_SAFE_INTEGER) - (one.no || Number.MAX_SAFE_INTEGER) ||
  one.expert.name.localeCompare(other.expert.name, 'zh');

interface StandingProps {
  readonly all: readonly DeskInvitation[];
  readonly desk: ReturnType<typeof useInvitations>;
}

function Standing({ all, desk }: StandingProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const day = (on: DeskInvitation['openedOn']) => (on ? formatDay(on, language) : '—');
  return (
    <ScrollRegion label={words.title}>
      <table className="hc-table stacked">
        <thead>
          <tr>
            {[words.round, words.expert, words.state, words.until, words.served, words.statement, words.revoke].map(
              (head) => (
                <th key={head} className={head === words.revoke ? 'hc-no-print' : undefined}>
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {all.toSorted(byRound).map(({ id, no, expert, state, expiresOn, openedOn, declared }) => (
            <tr key={id}>
              <td data-label={words.round}>{no === 0 ? words.opinion : no}</td>
              <td data-label={words.expert}>{`${expert.name} · ${expert.unit}`}</td>
              <td data-label={words.state}>{words.states[state]}</td>
              <td data-label={words.until}>{day(expiresOn)}</td>
              <td data-label={words.served}>{day(openedOn)}</td>
              <td data-label={words.statement}>
                {declared
                  ? `${day(declared.on)} ${declared.hasInterest ? words.hasInterest(declared.note) : words.noInterest}`
                  : '—'}
              </td>
              <td data-label={words.revoke} className="hc-no-print">
                {(state === 'sent' || state === 'opened') && (
                  <Button
                    className="hc-no-print"
                    size="compact-xs"
                    variant="default"
                    disabled={desk.isBusy}
                    onClick={() => void desk.revoke(id)}
                  >
                    {words.revoke}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
