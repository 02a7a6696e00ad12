import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { type ComponentType, type KeyboardEvent, useState } from 'react';
import { isCivilDate } from '@/core/kernel';
import { isBlank, isRecord, type ListColumn } from '@/core/matter/forms';
import { useLanguage, useStrings } from '@/i18n';
import { DayPick, useDayText } from '@/ui';
import { useActContext } from './act-context';
import { useFormState, useFormValue } from './form-state';
import { strings } from './strings';

/** One answer for all rows in which it is still blank: rows that are answered keep their own. */
export function FillBlank({ list, columns }: { readonly list: string; readonly columns: readonly ListColumn[] }) {
  const words = useStrings(strings);
  const form = useFormState();
  const value = useFormValue(list);
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const isOpen = (name: string) => rows.filter((row) => isRecord(row) && isBlank(row[name])).length > 1;
  const open = columns.filter(({ name, forAll }) => forAll && isOpen(name));
  if (open.length === 0) return null;
  const fill = (name: string, answer: unknown) => {
    form.setFieldValue(
      list,
      rows.map((row) => (isRecord(row) && isBlank(row[name]) ? { ...row, [name]: answer } : row)),
    );
    for (const at of rows.keys()) form.clearFieldError(`${list}.${at}.${name}`);
  };
  return (
    <Group gap="sm" align="flex-end" className="fill-blank" role="group" aria-label={words.forBlankRows}>
      <Text size="xs" c="dimmed" w="100%">
        {words.forBlankRows}
      </Text>
      {open.map((part) => (
        <CommonAnswer key={part.name} part={part} onAnswer={(answer) => fill(part.name, answer)} />
      ))}
    </Group>
  );
}

function CommonAnswer({ part, onAnswer }: { readonly part: ListColumn; readonly onAnswer: (answer: unknown) => void }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const label = words.forAll(part.label[language]);
  if (part.kind === 'choice')
    return (
      <Select
        size="xs"
        label={label}
        value={null}
        data={part.options.map((one, at) => ({ value: String(at), label: one.label[language] }))}
        onChange={(at) => at !== null && onAnswer(part.options[Number(at)]?.value)}
      />
    );
  const Box = part.kind === 'day' ? DayText : LineText;
  return <Taken box={Box} {...{ label, onAnswer }} />;
}

interface BoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (next: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What is typed is taken with the button, or with Enter: the form is not signed with it. */
function Taken({
  box: Box,
  label,
  onAnswer,
}: {
  readonly box: ComponentType<BoxProps>;
  readonly label: string;
  readonly onAnswer: (answer: unknown) => void;
}) {
  const words = useStrings(strings);
  const [typed, setTyped] = useState('');
  const isReady = Box === DayText ? isCivilDate(typed) : typed.trim() !== '';
  const take = () => isReady && onAnswer(typed.trim());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    take();
  };
  return (
    <Group gap={4} align="flex-end" wrap="nowrap">
      <Box label={label} value={typed} onChange={setTyped} onKeyDown={onKeyDown} />
      <Button size="xs" variant="default" disabled={!isReady} onClick={take}>
        {words.fillRows}
      </Button>
    </Group>
  );
}

const LineText = ({ onChange, ...box }: BoxProps) => (
  <TextInput size="xs" maxLength={20_000} {...box} onChange={(event) => onChange(event.currentTarget.value)} />
);

function DayText({ value, onChange, ...labelled }: BoxProps) {
  const { today, law } = useActContext();
  const { onType, ...box } = useDayText(value, today, onChange);
  return (
    <TextInput
      size="xs"
      maxLength={20}
      {...labelled}
      {...box}
      onChange={(event) => onType(event.currentTarget.value)}
      rightSection={<DayPick value={value} calendar={law.calendar} onPick={onChange} today={today} />}
    />
  );
}
