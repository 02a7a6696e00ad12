import { Button, Group } from '@mantine/core';
import { useMemo, useState } from 'react';
import { actOfType, can } from '@/core/matter';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import { asOpened, changedClauses, standingTheme } from '@/read-models';
import type { PlaceMatter } from '@/stage-view';
import { Card, FailedState, Skeleton } from '@/ui';
import { useLedger } from '../ledger/use-ledger';
import { ChosenOpinions } from './chosen-opinions';
import { DeskRow } from './desk-row';
import { strings } from './desk-strings';
import { useDesk } from './use-desk';
import '@/ui/stacked-table.css';

/** The opinions of the public site, for the unit in charge: sealed in batches, answered, and the answers published together. */
export function PublicDesk({ matter }: { readonly matter: PlaceMatter }) {
  const { dossier, actor } = matter;
  const act = actOfType('receiveOpinions');
  const writes = act !== undefined && can(actor, act, dossier).ok;
  if (!dossier.facts.consultationOpened || (!writes && actor.role !== 'office')) return null;
  return <Desk matter={matter} writes={writes} />;
}

function Desk({ matter: { dossier, actor }, writes }: { readonly matter: PlaceMatter; readonly writes: boolean }) {
  const { id: matterId, version, facts } = dossier;
  const words = useStrings(strings);
  const language = useLanguage();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { asked, said, isBusy, ...desk } = useDesk(matterId, version);
  const ledger = useLedger(matterId);
  const changes = useMemo(
    () => changedClauses(asOpened(dossier).draftClauses ?? [], dossier.facts.draftClauses ?? []),
    [dossier],
  );
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
  const themes = ledger.asked.data?.ok ? ledger.asked.data.value : [];
  const unanswered = opinions.filter(
    ({ held, answers, theme }) => held === null && answers.length === 0 && !standingTheme(themes, theme),
  );
  return (
    <Card className="full" title={words.title} small={<a href={`open.html#/c/${matterId}`}>{words.publicPage}</a>}>
      <p className="say">
        {opinions.length === 0 ? words.none : words.counts(n(opinions.length), n(loose.length), n(unanswered.length))}
      </p>
      {opinions.length > 0 && (
        <>
          <Group gap="xs" my="xs">
            {writes && loose.length > 0 && (
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
          </Group>
          <p role="status">{said || ledger.said}</p>
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
                    theme={standingTheme(themes, opinion.theme)?.name}
                    publications={facts.answerPublications}
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
            <ChosenOpinions
              matterId={matterId}
              chosen={opinions.filter(({ id }) => chosen.has(id))}
              themes={themes.filter(({ mergedInto }) => mergedInto === null)}
              publications={facts.answerPublications}
              changes={changes}
              me={actor.id}
              writes={writes}
              ledger={ledger}
              done={() => setChosen(new Set())}
            />
          )}
        </>
      )}
    </Card>
  );
}
