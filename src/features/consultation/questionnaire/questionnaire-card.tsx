import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { actOfType, can } from '@/core/matter';
import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import type { DeskQuestionnaire } from '@/ports/questionnaire';
import type { PlaceMatter } from '@/stage-view';
import { Card, download, FailedState, Skeleton } from '@/ui';
import { Composer } from './composer';
import { QuestionPreview } from './question-preview';
import { QuestionResults } from './question-results';
import { strings } from './questionnaire-strings';
import { repliesCsv } from './replies-csv';
import { useQuestionnaire } from './use-questionnaire';
import './questionnaire.css';

/** The questionnaire of a consultation, for the unit in charge: written, published, counted, its results published after the close. */
export function QuestionnaireCard({ matter: { dossier, actor } }: { readonly matter: PlaceMatter }) {
  const act = actOfType('receiveOpinions');
  const isInCharge = act && dossier.facts.consultationOpened && can(actor, act, dossier).ok;
  return isInCharge ? <Asked matterId={dossier.id} /> : null;
}

function Asked({ matterId }: { readonly matterId: string }) {
  const words = useStrings(strings);
  const desk = useQuestionnaire(matterId);
  const { asked } = desk;
  return (
    <Card className="full" title={words.title}>
      {!asked.data ? (
        <Skeleton lines={2} />
      ) : asked.data.ok ? (
        <Here matterId={matterId} kept={asked.data.value} desk={desk} />
      ) : (
        <FailedState what={words.failed} retry={() => void asked.refetch()} />
      )}
    </Card>
  );
}

interface HereProps {
  readonly matterId: string;
  readonly kept: DeskQuestionnaire;
  readonly desk: ReturnType<typeof useQuestionnaire>;
}

function Here({ matterId, kept: { questionnaire, replies }, desk }: HereProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [isWriting, setWriting] = useState(false);
  const { questions = [], version = 0, publishedOn = null, resultsOn = null } = questionnaire ?? {};
  const day = (one: NonNullable<typeof publishedOn>) => formatDay(one, language);
  if (isWriting && publishedOn === null)
    return (
      <>
        <p role="status">{desk.said}</p>
        <Composer
          matterId={matterId}
          questions={questions}
          isBusy={desk.isBusy}
          save={(next) => desk.save(version, next)}
          leave={() => setWriting(false)}
        />
      </>
    );
  return (
    <>
      <p className="say">
        {questions.length === 0
          ? words.none
          : publishedOn === null
            ? words.say.draft(questions.length)
            : words.say.published(day(publishedOn), formatCount(replies.length, language))}
        {resultsOn !== null && ` ${words.say.results(day(resultsOn))}`}
      </p>
      <Group gap="xs" my="xs">
        {publishedOn === null && (
          <Button size="compact-md" variant="default" onClick={() => setWriting(true)}>
            {questions.length === 0 ? words.compose : words.edit}
          </Button>
        )}
        {publishedOn === null && questions.length > 0 && (
          <Button size="compact-md" loading={desk.isBusy} onClick={() => void desk.publish()}>
            {words.publish}
          </Button>
        )}
        {publishedOn !== null && replies.length === 0 && (
          <Button size="compact-md" variant="default" loading={desk.isBusy} onClick={() => void desk.withdraw()}>
            {words.withdraw}
          </Button>
        )}
        {publishedOn !== null && resultsOn === null && (
          <Button size="compact-md" variant="default" loading={desk.isBusy} onClick={() => void desk.publishResults()}>
            {words.publishResults}
          </Button>
        )}
        {replies.length > 0 && (
          <Button
            size="compact-md"
            variant="default"
            onClick={() =>
              download(
                `${words.file}.csv`,
                repliesCsv([words.number, words.day], questions, replies),
                'text/csv;charset=utf-8',
              )
            }
          >
            {words.csv}
          </Button>
        )}
      </Group>
      <p role="status">{desk.said}</p>
      {replies.length > 0 && <p className="hc-quiet">{words.voluntary}</p>}
      {replies.length > 0 ? (
        <QuestionResults questions={questions} replies={replies} />
      ) : (
        questions.length > 0 && <QuestionPreview questions={questions} />
      )}
    </>
  );
}
