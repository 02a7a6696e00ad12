import { Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isCivilDate } from '@/core/kernel';
import { useStrings } from '@/i18n';
import type { LedgerTheme, ThemeEntry } from '@/ports/opinion-ledger';
import { strings } from './ledger-strings';
import './ledger.css';

interface ThemeFormProps {
  readonly theme?: LedgerTheme;
  readonly others: readonly LedgerTheme[];
  readonly clauses: readonly string[];
  readonly isBusy: boolean;
  readonly keep: (entry: ThemeEntry) => void;
  readonly merge: (into: string) => void;
  readonly cancel: () => void;
}

/** A theme: its name and clause, who prepares the answer by when, what falls under it; or merged into another. */
export function ThemeForm({ theme, others, clauses, isBusy, keep, merge, cancel }: ThemeFormProps) {
  const words = useStrings(strings);
  const [typed, setTyped] = useState({
    name: theme?.name ?? '',
    assignedTo: theme?.assignedTo ?? '',
    dueOn: theme?.dueOn ?? '',
    note: theme?.note ?? '',
    covers: theme?.covers.join('\n') ?? '',
  });
  const [clause, setClause] = useState(theme?.clause ?? null);
  const [into, setInto] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const change = (field: keyof typeof typed) => (event: { readonly currentTarget: { readonly value: string } }) => {
    const { value } = event.currentTarget;
    setTyped((before) => ({ ...before, [field]: value }));
  };
  return (
    <form
      className="ledger-answer"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        const name = typed.name.trim();
        if (!name) return;
        keep({
          name,
          clause,
          assignedTo: typed.assignedTo.trim() || null,
          dueOn: isCivilDate(typed.dueOn) ? typed.dueOn : null,
          note: typed.note.trim() || null,
          covers: [...new Set(typed.covers.split('\n').flatMap((line) => line.trim() || []))],
        });
      }}
    >
      <TextInput
        label={words.name}
        required
        value={typed.name}
        maxLength={200}
        error={isAsked && !typed.name.trim() && words.noName}
        onChange={change('name')}
      />
      <Select label={words.clause} clearable data={[...clauses]} value={clause} onChange={setClause} />
      <Group gap="sm" grow>
        <TextInput label={words.assignedTo} value={typed.assignedTo} maxLength={200} onChange={change('assignedTo')} />
        <TextInput type="date" label={words.dueOn} value={typed.dueOn} onChange={change('dueOn')} />
      </Group>
      <Textarea label={words.covers} autosize minRows={2} value={typed.covers} onChange={change('covers')} />
      <Textarea
        label={words.note}
        autosize
        minRows={2}
        maxLength={2_000}
        value={typed.note}
        onChange={change('note')}
      />
      <Group gap="xs">
        <Button type="submit" loading={isBusy}>
          {words.keepTheme}
        </Button>
        <Button variant="default" onClick={cancel}>
          {words.cancel}
        </Button>
      </Group>
      {theme && others.length > 0 && (
        <Group gap="xs" align="end">
          <Select
            label={words.mergeInto}
            data={others.map(({ id, name }) => ({ value: id, label: name }))}
            value={into}
            onChange={setInto}
          />
          <Button variant="default" disabled={into === null} loading={isBusy} onClick={() => into && merge(into)}>
            {words.merge}
          </Button>
        </Group>
      )}
    </form>
  );
}
