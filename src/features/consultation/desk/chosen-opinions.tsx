import { Button, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { useStrings } from '@/i18n';
import type { LedgerTheme } from '@/ports/opinion-ledger';
import type { DeskOpinion, PublicAnswer } from '@/ports/public-opinions';
import type { Publications } from '@/read-models';
import { pendingAnswer, wordsSeen } from '@/read-models';
import { AnswerEditor } from '../ledger/answer-editor';
import { strings as ledgerWords } from '../ledger/ledger-strings';
import type { useLedger } from '../ledger/use-ledger';
import { strings } from './desk-strings';

interface ChosenProps {
  readonly matterId: string;
  readonly chosen: readonly DeskOpinion[];
  readonly themes: readonly LedgerTheme[];
  readonly publications: Publications;
  readonly changes: PublicAnswer['changes'];
  readonly me: string;
  readonly writes: boolean;
  readonly ledger: ReturnType<typeof useLedger>;
  readonly done: () => void;
}

/** What is done with the opinions chosen: put into a theme, answered by themselves, their answers approved. */
export function ChosenOpinions(props: ChosenProps) {
  const { matterId, chosen, themes, publications, changes, me, writes, ledger, done } = props;
  const words = useStrings(strings);
  const answers = useStrings(ledgerWords);
  const [theme, setTheme] = useState<string | null>(null);
  const ids = chosen.map(({ id }) => id);
  const finish = (isDone: boolean) => isDone && done();
  const byOthers = chosen.filter((one) => {
    const pending = pendingAnswer(one.answers, publications);
    return pending?.review === null && pending.by?.id !== me;
  });
  return (
    <>
      <Group gap="xs" align="end" mt="sm">
        {writes && themes.length > 0 && (
          <>
            <Select
              label={words.theme}
              data={[
                ...themes.map(({ id, name }) => ({ value: id, label: name })),
                { value: '', label: words.noTheme },
              ]}
              value={theme}
              onChange={setTheme}
            />
            <Button
              variant="default"
              disabled={theme === null}
              loading={ledger.isBusy}
              onClick={() => void ledger.act((desk) => desk.sort(matterId, ids, theme || null)).then(finish)}
            >
              {words.toTheme}
            </Button>
          </>
        )}
        {byOthers.length > 0 && (
          <Button
            loading={ledger.isBusy}
            onClick={() =>
              void ledger
                .act(
                  (desk) =>
                    desk.review(
                      matterId,
                      { themes: [], opinions: byOthers.map(({ id }) => id) },
                      wordsSeen(byOthers, publications),
                      null,
                    ),
                  answers.reviewed,
                )
                .then(finish)
            }
          >
            {answers.approveAll(byOthers.length)}
          </Button>
        )}
      </Group>
      {writes && (
        <AnswerEditor
          title={answers.replyChosen(chosen.length)}
          changes={changes}
          isBusy={ledger.isBusy}
          keep={(answer) =>
            void ledger.act((desk) => desk.draft(matterId, { themes: [], opinions: ids }, answer)).then(finish)
          }
        />
      )}
    </>
  );
}
