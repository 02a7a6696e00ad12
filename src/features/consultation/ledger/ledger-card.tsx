import { Button, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { actOfType, can } from '@/core/matter';
import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import type { OpinionRow } from '@/ports/matter-api';
import type { LedgerTheme } from '@/ports/opinion-ledger';
import { matterQueries, useServices } from '@/queries';
import { asOpened, changedClauses, pendingAnswer, wordsSeen } from '@/read-models';
import { MatterActLink, type PlaceMatter } from '@/stage-view';
import { Card, FailedState, Skeleton } from '@/ui';
import { useDeskOpinions } from '../desk/use-desk';
import { AnswerEditor } from './answer-editor';
import { ThemeRow } from './ledger-row';
import { strings } from './ledger-strings';
import { type LedgerRow, ledgerRows, themesToEnter } from './ledger-view';
import { ThemeForm } from './theme-form';
import { useLedger } from './use-ledger';
import '@/ui/stacked-table.css';

interface LedgerProps {
  readonly matter: PlaceMatter;
  readonly rows: readonly OpinionRow[];
}

/** The ledger of opinions, for the unit in charge and the general office, once the consultation was opened. */
export function LedgerCard(props: LedgerProps) {
  const { dossier, actor } = props.matter;
  const act = actOfType('receiveOpinions');
  const writes = act !== undefined && can(actor, act, dossier).ok;
  if (!dossier.facts.consultationOpened || (!writes && actor.role !== 'office')) return null;
  return <Asked {...props} writes={writes} />;
}

function Asked(props: LedgerProps & { readonly writes: boolean }) {
  const words = useStrings(strings);
  const ledger = useLedger(props.matter.dossier.id);
  const { asked } = ledger;
  return (
    <Card className="full" title={words.title} say={words.what}>
      {!asked.data ? (
        <Skeleton lines={3} />
      ) : asked.data.ok ? (
        <Here {...props} themes={asked.data.value} ledger={ledger} />
      ) : (
        <FailedState what={words.failed} retry={() => void asked.refetch()} />
      )}
    </Card>
  );
}

interface HereProps extends LedgerProps {
  readonly writes: boolean;
  readonly themes: readonly LedgerTheme[];
  readonly ledger: ReturnType<typeof useLedger>;
}

/** What stands open below a row, by the id of its theme; `new`: a theme that is being added. */
interface Opened {
  readonly id: string;
  readonly what: 'edit' | 'answer';
}

function Here({ matter: { dossier, actor }, rows, writes, themes, ledger }: HereProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const opinions = useDeskOpinions(dossier.id);
  const [person, setPerson] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { facts, id: matterId } = dossier;
  const changes = useMemo(
    () => changedClauses(asOpened(dossier).draftClauses ?? [], dossier.facts.draftClauses ?? []),
    [dossier],
  );
  const all = session ? ledgerRows(themes, { rows, opinions }, facts, session.today) : [];
  const toEnter = themesToEnter(themes, rows, facts);
  const n = (count: number) => formatCount(count, language);
  const of = (...steps: readonly LedgerRow['step'][]) => all.filter(({ step }) => steps.includes(step)).length;
  const late = all.filter(({ isLate }) => isLate).length;
  const people = [...new Set(all.flatMap(({ theme }) => theme.assignedTo ?? []))];
  const shown = person === null ? all : all.filter(({ theme }) => (theme.assignedTo ?? '') === person);
  const close = (isDone: boolean) => isDone && setOpened(null);
  const form = (theme?: LedgerTheme) => (
    <ThemeForm
      {...(theme && { theme })}
      others={themes.filter((one) => one.mergedInto === null && one.id !== theme?.id)}
      clauses={facts.draftClauses?.map(({ no }) => no) ?? []}
      isBusy={ledger.isBusy}
      keep={(entry) =>
        void ledger
          .act((desk) => (theme ? desk.change(matterId, theme.id, theme.version, entry) : desk.add(matterId, [entry])))
          .then(close)
      }
      merge={(into) => theme && void ledger.act((desk) => desk.merge(matterId, theme.id, into)).then(close)}
      cancel={() => setOpened(null)}
    />
  );
  const below = ({ theme, step }: LedgerRow) => {
    if (opened?.id !== theme.id) return null;
    if (opened.what === 'edit') return form(theme);
    return (
      <AnswerEditor
        title={step === 'published' ? words.correctTo(theme.name) : words.replyTo(theme.name)}
        before={pendingAnswer(theme.answers, facts.answerPublications)}
        changes={changes}
        isBusy={ledger.isBusy}
        keep={(answer) =>
          void ledger.act((desk) => desk.draft(matterId, { themes: [theme.id], opinions: [] }, answer)).then(close)
        }
        cancel={() => setOpened(null)}
      />
    );
  };
  return (
    <>
      <p className="say">
        {all.length === 0
          ? words.none
          : words.counts(
              n(all.length),
              n(of('none', 'returned')),
              n(of('drafted')),
              n(of('approved')),
              n(of('published')),
            )}{' '}
        {late > 0 && <strong className="hc-loud">{words.overdue(n(late))}</strong>}
      </p>
      {facts.answerPublications?.map(({ publication, publishedOn, answers, corrections, digest }) => (
        <p key={publication} className="hc-quiet" style={{ overflowWrap: 'anywhere' }}>
          {words.publications(formatDay(publishedOn, language), n(answers), corrections)}{' '}
          <span className="hc-faint">{`${words.digest} ${digest}`}</span>
        </p>
      ))}
      <Group gap="xs" align="end" my="xs">
        {people.length > 0 && (
          <Select
            label={words.person}
            placeholder={words.everyone}
            clearable
            data={[...people.map((name) => ({ value: name, label: name })), { value: '', label: words.nobody }]}
            value={person}
            onChange={setPerson}
          />
        )}
        {writes && toEnter.length > 0 && (
          <Button
            variant={all.length === 0 ? 'filled' : 'default'}
            loading={ledger.isBusy}
            onClick={() => void ledger.act((desk) => desk.add(matterId, toEnter))}
          >
            {words.fromOpinions(toEnter.length)}
          </Button>
        )}
        {writes && (
          <Button variant="default" onClick={() => setOpened({ id: 'new', what: 'edit' })}>
            {words.add}
          </Button>
        )}
        {of('approved') > 0 && <MatterActLink matterId={matterId} act="publishAnswers" />}
      </Group>
      <p role="status">{ledger.said}</p>
      {opened?.id === 'new' && form()}
      {shown.length > 0 && (
        <div className="hc-scroll">
          <table className="hc-table stacked" aria-label={words.title}>
            <thead>
              <tr>
                <th>{words.theme}</th>
                <th className="num">{words.opinions}</th>
                <th>{words.assigned}</th>
                <th>{words.answer}</th>
                <th />
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <ThemeRow
                  key={row.theme.id}
                  row={row}
                  publications={facts.answerPublications}
                  me={actor.id}
                  writes={writes}
                  isBusy={ledger.isBusy}
                  open={(what) => setOpened({ id: row.theme.id, what })}
                  review={(because) =>
                    void ledger.act(
                      (desk) =>
                        desk.review(
                          matterId,
                          { themes: [row.theme.id], opinions: [] },
                          wordsSeen([row.theme], facts.answerPublications),
                          because,
                        ),
                      because === null ? words.reviewed : words.returned,
                    )
                  }
                  below={below(row)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
