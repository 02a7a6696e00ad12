import { Button, Checkbox, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useStrings } from '@/i18n';
import { questionKinds } from '@/ports/questionnaire';
import type { QuestionDraft } from './question-draft';
import { strings } from './questionnaire-strings';

interface QuestionEditorProps {
  readonly draft: QuestionDraft;
  readonly at: number;
  readonly last: number;
  readonly isFault: boolean;
  readonly change: (changes: Partial<QuestionDraft>) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

/** One question while it is being written. */
export function QuestionEditor({ draft, at, last, isFault, change, move, remove }: QuestionEditorProps) {
  const words = useStrings(strings);
  const { kind, title, lines, isRequired } = draft;
  return (
    <fieldset className="question-editor" aria-invalid={isFault}>
      <legend>{words.question(at + 1)}</legend>
      <TextInput
        label={words.text}
        value={title}
        error={isFault}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Group align="end">
        <Select
          label={words.kind}
          allowDeselect={false}
          data={questionKinds.map((value) => ({ value, label: words.kinds[value] }))}
          value={kind}
          onChange={(value) => change({ kind: questionKinds.find((one) => one === value) ?? kind })}
        />
        <Checkbox
          label={words.required}
          checked={isRequired}
          onChange={(event) => change({ isRequired: event.currentTarget.checked })}
        />
      </Group>
      {(kind === 'single' || kind === 'several') && (
        <Textarea
          label={words.options}
          autosize
          minRows={3}
          value={lines}
          onChange={(event) => change({ lines: event.currentTarget.value })}
        />
      )}
      <Group gap="xs">
        <Button size="compact-sm" variant="default" disabled={at === 0} onClick={() => move(-1)}>
          {words.up}
        </Button>
        <Button size="compact-sm" variant="default" disabled={at === last} onClick={() => move(1)}>
          {words.down}
        </Button>
        <Button size="compact-sm" variant="subtle" color="red" onClick={remove}>
          {words.remove}
        </Button>
      </Group>
    </fieldset>
  );
}
