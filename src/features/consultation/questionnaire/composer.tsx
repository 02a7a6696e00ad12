import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import * as z from 'zod/mini';
import { keptValue } from '@/browser-storage';
import { useStrings } from '@/i18n';
import { type Question, questionKinds } from '@/ports/questionnaire';
import { draftFault, draftOf, moved, newDraft, type QuestionDraft, questionsOf } from './question-draft';
import { QuestionEditor } from './question-editor';
import { QuestionPreview } from './question-preview';
import { strings } from './questionnaire-strings';

const drafts = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(questionKinds),
    title: z.string(),
    lines: z.string(),
    isRequired: z.boolean(),
  }),
);
/** What is being written of a questionnaire, in this browser until it is saved. */
const keptOf = (matterId: string) =>
  keptValue<readonly QuestionDraft[]>(`hengce.questionnaire.${matterId}`, (value) => z.safeParse(drafts, value).data);

interface ComposerProps {
  readonly matterId: string;
  readonly questions: readonly Question[];
  readonly isBusy: boolean;
  /** False: it was not kept, and what was written stays. */
  readonly save: (questions: readonly Question[]) => Promise<boolean>;
  readonly leave: () => void;
}

/** Writes the questions, with what the public will see beside them. Nothing typed is lost: it is kept in this browser. */
export function Composer({ matterId, questions, isBusy, save, leave }: ComposerProps) {
  const words = useStrings(strings);
  const kept = keptOf(matterId);
  const [list, setList] = useState<readonly QuestionDraft[]>(() => {
    const before = kept.read() ?? questions.map(draftOf);
    return before.length > 0 ? before : [newDraft([])];
  });
  const [isAsked, setAsked] = useState(false);
  const change = (next: readonly QuestionDraft[]) => {
    setList(next);
    kept.write(next);
  };
  const fault = isAsked ? draftFault(list) : null;
  const end = () => {
    kept.remove();
    leave();
  };
  return (
    <form
      className="questionnaire-pair"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (draftFault(list)) return;
        void save(questionsOf(list)).then((isKept) => isKept && end());
      }}
    >
      <div>
        {list.map((draft, at) => (
          <QuestionEditor
            key={draft.id}
            draft={draft}
            at={at}
            last={list.length - 1}
            isFault={fault !== null && fault.kind !== 'none' && fault.at === at + 1}
            change={(changes) => change(list.with(at, { ...draft, ...changes }))}
            move={(by) => change(moved(list, at, by))}
            remove={() => change(list.filter(({ id }) => id !== draft.id))}
          />
        ))}
        <p role="alert" className="hc-loud">
          {fault && (fault.kind === 'none' ? words.faults.none : words.faults[fault.kind](fault.at))}
        </p>
        <Group gap="xs" mt="xs">
          <Button variant="default" disabled={list.length >= 40} onClick={() => change([...list, newDraft(list)])}>
            {words.add}
          </Button>
          <Button type="submit" loading={isBusy}>
            {words.save}
          </Button>
          <Button variant="subtle" onClick={end}>
            {words.leave}
          </Button>
        </Group>
      </div>
      <QuestionPreview questions={questionsOf(list)} />
    </form>
  );
}
