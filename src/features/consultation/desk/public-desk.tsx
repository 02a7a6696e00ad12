import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { actOfType, can } from '@/core/matter';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import type { PlaceMatter } from '@/stage-view';
import { Card, FailedState, Skeleton } from '@/ui';
import { AnswerChosen } from './answer-chosen';
import { DeskRow } from './desk-row';
import { strings } from './desk-strings';
import { useDesk } from './use-desk';
import '@/ui/stacked-table.css';
import './desk.css';

/** The opinions of the public site, for the unit in charge: sealed in batches, answered, and the answers published together. */
export function PublicDesk({ matter: { dossier, actor } }: { readonly matter: PlaceMatter }) {
  const act = actOfType('receiveOpinions');
  const isInCharge = act && dossier.facts.consultationOpened && can(actor, act, dossier).ok;
  return isInCharge ? <Desk matterId={dossier.id} version={dossier.version} /> : null;
}

function Desk({ matterId, version }: { readonly matterId: string; readonly version: number }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { asked, said, isBusy, ...desk } = useDesk(matterId, version);
  if (!asked.data)
    return (
      <Card className="full">
        <Skeleton lines={3} />
      </Card>
    );
  if (!asked.data.ok)
    return (
      <Card className="full" title={words.title}>
        <FailedState what={words.failed} retry={() => void asked.refetch()} />
      </Card>
    );
  const opinions = asked.data.value;
  const n = (value: number) => formatCount(value, language);
  const loose = opinions.filter(({ held, isSealed }) => held === null && !isSealed);
  const unanswered = opinions.filter(({ held, answers }) => held === null && answers.length === 0);
  const hasDrafts = opinions.some(({ answers }) => answers.some(({ publishedOn }) => publishedOn === null));
  return (
    <Card className="full" title={words.title} small={<a href={`open.html#/c/${matterId}`}>{words.publicPage}</a>}>
      <p className="say">
        {opinions.length === 0 ? words.none : words.counts(n(opinions.length), n(loose.length), n(unanswered.length))}
      </p>
      {opinions.length > 0 && (
        <>
          <Group gap="xs" my="xs">
            {loose.length > 0 && (
              <Button size="compact-md" loading={isBusy} onClick={() => void desk.seal()}>
                {words.seal(loose.length)}
              </Button>
            )}
            {unanswered.length > 0 && (
              <Button
                size="compact-md"
                variant="default"
                onClick={() => setChosen(new Set(unanswered.map(({ id }) => id)))}
              >
                {words.chooseAll(unanswered.length)}
              </Button>
            )}
            {hasDrafts && (
              <Button size="compact-md" variant="default" loading={isBusy} onClick={() => void desk.publish()}>
                {words.publish}
              </Button>
            )}
          </Group>
          <p role="status">{said}</p>
          <div className="hc-scroll">
            <table className="hc-table stacked" aria-label={words.title}>
              <thead>
                <tr>
                  <th>{words.choose}</th>
                  <th>{words.day}</th>
                  <th>{words.clause}</th>
                  <th>{words.opinion}</th>
                  <th>{words.state}</th>
                  <th>{words.answered}</th>
                </tr>
              </thead>
              <tbody>
                {opinions.map((opinion) => (
                  <DeskRow
                    key={opinion.id}
                    opinion={opinion}
                    isChosen={chosen.has(opinion.id)}
                    choose={(isChosen) =>
                      setChosen(
                        new Set([...chosen].filter((id) => id !== opinion.id).concat(isChosen ? opinion.id : [])),
                      )
                    }
                    hold={(reason) => void desk.hold(opinion.id, reason)}
                  />
                ))}
              </tbody>
            </table>
          </div>
          {chosen.size > 0 && (
            <AnswerChosen
              count={chosen.size}
              isBusy={isBusy}
              keep={(answer) => void desk.answer([...chosen], answer).then(() => setChosen(new Set()))}
            />
          )}
        </>
      )}
    </Card>
  );
}
