import { Button, Checkbox, Group, NumberInput, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { useStrings } from '@/i18n';
import { DayPick, useDayText } from '@/ui';
import { useActContext } from './act-context';
import { putValue, useFormState } from './form-state';
import { useHint } from './from-record';
import { strings } from './strings';

interface FieldProps {
  /** Dotted path into the values, equal to the path in the act's payload. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
}
interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One field of the form by its path: value, error and how to change it. */
function useField(name: string, hint: ReactNode) {
  const form = useFormState();
  const { value, error } = form.getInputProps(name);
  return {
    value: value as unknown, // values are plain JSON; each field below decides what it accepts
    error: error as ReactNode,
    set: (next: unknown) => putValue(form, name, next),
    fail: (message: string) => form.setFieldError(name, message),
    description: useHint(name, hint),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export function TextField({
  name,
  label,
  hint,
  maxLength = 200,
  hideLabel = false,
}: FieldProps & {
  readonly maxLength?: number;
  /** In a list of texts the list is labelled already: the label is read out, not shown. */
  readonly hideLabel?: boolean;
}) {
  const { value, error, set, description } = useField(name, hint);
  return (
    <TextInput
      {...(hideLabel ? { 'aria-label': label } : { label })}
      description={description}
      value={text(value)}
      error={error}
      maxLength={maxLength}
      onChange={(e) => set(e.currentTarget.value)}
      name={name}
    />
  );
}

export function ProseField({ name, label, hint, rows = 3 }: FieldProps & { readonly rows?: number }) {
  const { value, error, set, description } = useField(name, hint);
  return (
    <Textarea
      label={label}
      description={description}
      value={text(value)}
      error={error}
      autosize
      minRows={rows}
      maxRows={14}
      maxLength={20_000}
      onChange={(e) => set(e.currentTarget.value)}
      name={name}
    />
  );
}

export function NumberField({
  name,
  label,
  hint,
  min,
  max,
  step,
  unit,
}: FieldProps & { readonly min?: number; readonly max?: number; readonly step?: number; readonly unit?: string }) {
  const words = useStrings(strings);
  const { value, error, set, description } = useField(name, hint);
  const isOutside =
    typeof value === 'number' && ((min !== undefined && value < min) || (max !== undefined && value > max));
  return (
    <NumberInput
      label={label}
      description={description}
      value={typeof value === 'number' || typeof value === 'string' ? value : ''}
      error={isOutside ? words.range(min, max) : error}
      // What was typed stays as typed: a number out of range is named, never changed in silence.
      clampBehavior="none"
      data-out-of-range={isOutside}
      {...(min !== undefined && { min })}
      {...(max !== undefined && { max })}
      {...(step !== undefined && { step })}
      {...(unit !== undefined && { suffix: ` ${unit}` })}
      onChange={(next) => set(next === '' ? null : next)}
      name={name}
    />
  );
}

export function SelectField({
  name,
  label,
  hint,
  options,
  isClearable = false,
  onChosen,
}: FieldProps & {
  readonly options: readonly Choice[];
  readonly isClearable?: boolean;
  /** Told what was chosen: what hangs on it elsewhere follows. */
  readonly onChosen?: (value: string | null) => void;
}) {
  const { value, error, set, description } = useField(name, hint);
  // What stands there stays readable where it is no longer among what may be chosen.
  const own = text(value);
  const isStanding = own !== '' && !options.some((one) => one.value === own);
  return (
    <Select
      label={label}
      description={description}
      data={isStanding ? [...options, { value: own, label: own }] : [...options]}
      value={text(value) || null}
      error={error}
      onChange={(next) => {
        set(next);
        onChosen?.(next);
      }}
      name={name}
      data-field={name}
      allowDeselect={isClearable}
      clearable={isClearable}
      searchable={options.length > 8}
    />
  );
}

export function ChecksField({
  name,
  label,
  hint,
  options,
  mayBeAll = false,
}: FieldProps & {
  readonly options: readonly Choice[];
  /** One press ticks all of them. */
  readonly mayBeAll?: boolean;
}) {
  const words = useStrings(strings);
  const { value, error, set, description } = useField(name, hint);
  const chosen = Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  return (
    <Checkbox.Group
      label={label}
      description={description}
      value={chosen}
      error={error}
      onChange={set}
      data-field={name}
    >
      <Stack gap={6} mt={6}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={option.label} />
        ))}
        {mayBeAll && chosen.length < options.length && (
          <Group>
            <Button size="compact-xs" variant="default" onClick={() => set(options.map((option) => option.value))}>
              {words.tickAll(options.length)}
            </Button>
          </Group>
        )}
      </Stack>
    </Checkbox.Group>
  );
}

/** One of a few, each with a line of explanation; none is chosen beforehand. */
export function ChoiceField({
  name,
  label,
  hint,
  options,
}: FieldProps & { readonly options: readonly (Choice & { readonly hint?: string | undefined })[] }) {
  const { value, error, set, description } = useField(name, hint);
  return (
    <Radio.Group label={label} description={description} value={text(value)} error={error} onChange={set} name={name}>
      <Stack gap={8} mt={6}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} description={option.hint} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Yes, no, or not answered: an unanswered question is never taken for "no". */
export function YesNoField({ name, label, hint }: FieldProps) {
  const words = useStrings(strings);
  const { value, error, set, description } = useField(name, hint);
  return (
    <Radio.Group
      label={label}
      description={description}
      value={typeof value === 'boolean' ? String(value) : ''}
      error={error}
      onChange={(next) => set(next === 'true')}
      name={name}
    >
      <Group gap="lg" mt={6}>
        <Radio value="true" label={words.yes} />
        <Radio value="false" label={words.no} />
      </Group>
    </Radio.Group>
  );
}

/** A day, typed as people write it or picked. Text that is no day stays in the field with the reason, and is not passed on as a day. */
export function DayInput({
  name,
  label,
  hint,
  earliest,
  latest,
}: FieldProps & { readonly earliest?: CivilDate | undefined; readonly latest?: CivilDate | undefined }) {
  const words = useStrings(strings);
  const { today, law } = useActContext();
  const { value, error, set, fail, description } = useField(name, hint);
  const { onType, ...box } = useDayText(text(value), today, (next) => {
    set(next);
    // Told while typing, not on leaving the field: a message that appears then moves the button away from the pointer.
    if (next.length >= FULL_DAY && !isCivilDate(next)) fail(words.badDay);
  });
  return (
    <TextInput
      label={label}
      description={description}
      error={error}
      placeholder={words.dayPlaceholder}
      maxLength={20}
      name={name}
      {...box}
      onChange={(event) => onType(event.currentTarget.value)}
      rightSection={
        <DayPick value={text(value)} calendar={law.calendar} onPick={set} {...{ today, earliest, latest }} />
      }
    />
  );
}

const FULL_DAY = '20260315'.length;
