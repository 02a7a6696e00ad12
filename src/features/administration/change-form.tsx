import { type InputWrapperProps, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CivilDate } from '@/core/kernel';
import { useStrings } from '@/i18n';
import { type AdministrationApi, type CityChange, cityChange } from '@/ports/administration';
import { ChangeOutcome } from './change-outcome';
import { DayField } from './day-field';
import { strings } from './strings';
import { useChange } from './use-change';

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'day' | 'choice';
  readonly hint?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** What stands there first. */
  readonly first?: string;
  /** Left empty it stands for none. */
  readonly mayBeEmpty?: boolean;
  /** What an empty choice stands for. */
  readonly emptyAs?: string;
  /** The day that days are read by. */
  readonly today?: CivilDate;
  /** What is wrong with it, where it is more than empty. */
  readonly fault?: string;
}

interface FormProps {
  readonly api: AdministrationApi;
  readonly action: string;
  readonly fields: readonly FormField[];
  /** The change made of what was filled in. */
  readonly toChange: (values: Readonly<Record<string, string | null>>) => unknown;
  /** Whose first password is told. */
  readonly loginOf?: (values: Readonly<Record<string, string | null>>) => string;
}

/** Hints stand below, so that the fields of a row are level. */
const inputWrapperOrder: NonNullable<InputWrapperProps['inputWrapperOrder']> = [
  'label',
  'input',
  'description',
  'error',
];

/** The fields of one change. What is missing is told at its field, what was typed stays until it is done. */
export function ChangeForm({ api, action, fields, toChange, loginOf }: FormProps) {
  const words = useStrings(strings);
  const first = () => Object.fromEntries(fields.map(({ name, first: text }) => [name, text ?? '']));
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(first);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [told, setTold] = useState('');
  const { state, send, forget } = useChange(api);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const values = Object.fromEntries(
      fields.map(({ name, mayBeEmpty }) => [name, typed[name]?.trim() || (mayBeEmpty ? null : '')]),
    );
    const read = cityChange.safeParse(toChange(values));
    setFaults(read.success ? [] : read.error.issues.map(({ path }) => String(path[0])));
    if (!read.success) return;
    setTold(loginOf?.(values) ?? '');
    if (await send(read.data as CityChange)) setTyped(first());
  };
  const set = (name: string, value: string) => {
    setTyped((before) => ({ ...before, [name]: value }));
    forget();
  };
  const faultOf = ({ name, kind, fault }: FormField) => {
    if (!faults.includes(name)) return undefined;
    if (!typed[name]?.trim()) return words.need;
    return fault ?? (kind === 'day' ? words.needDay : words.need);
  };
  return (
    <form className="admin-form" aria-label={action} noValidate onSubmit={(event) => void submit(event)}>
      {fields.map((field) => {
        const { name, label, kind, hint, options = [], emptyAs, today } = field;
        const shown = {
          label,
          ...(hint && { description: hint }),
          value: typed[name] ?? '',
          error: faultOf(field),
          inputWrapperOrder,
        };
        const onText = ({ currentTarget: { value } }: { currentTarget: { value: string } }) => set(name, value);
        if (kind === 'day' && today)
          return <DayField key={name} {...shown} today={today} onChange={(value) => set(name, value)} />;
        return kind === 'choice' ? (
          <NativeSelect
            key={name}
            {...shown}
            onChange={onText}
            data={[{ value: '', label: emptyAs ?? words.choose }, ...options]}
          />
        ) : (
          <TextInput key={name} {...shown} onChange={onText} maxLength={100} autoComplete="off" />
        );
      })}
      <button type="submit" className="hc-btn" aria-busy={state.isSending}>
        {action}
      </button>
      <ChangeOutcome state={state} login={told} onSeen={forget} />
    </form>
  );
}
