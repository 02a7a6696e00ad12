import { Button, Fieldset, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import type { z } from 'zod';
import { valueWords } from '@/core/law';
import { isRecord, type Shape, shapeOf } from '@/core/matter/forms';
import { type Language, useLanguage, useStrings } from '@/i18n';
import { nameOf } from './name-of';
import { strings } from './strings';

interface FieldProps {
  readonly schema: z.ZodType;
  /** Dotted path inside the payload, without places in lists: the key of its words. */
  readonly path: string;
  readonly label?: string;
  readonly value: unknown;
  readonly onChange: (next: unknown) => void;
}

/** One field of an entry, drawn from the schema its payload was decoded by: every act can be corrected the same way. */
export function PayloadField({ schema, path, label, value, onChange }: FieldProps) {
  const language = useLanguage();
  const shape = shapeOf(schema);
  const title = label ?? nameOf(path, language);
  const empty = shape.mayBeNull ? null : undefined;
  switch (shape.kind) {
    case 'object':
      return <ObjectField fields={shape.fields} path={path} title={title} value={value} onChange={onChange} />;
    case 'list':
      return <ListField of={shape.of} path={path} title={title} value={value} onChange={onChange} />;
    case 'number':
      return (
        <NumberInput
          label={title}
          value={typeof value === 'number' ? value : ''}
          clampBehavior="none"
          onChange={(next) => onChange(typeof next === 'number' ? next : empty)}
        />
      );
    case 'flag':
    case 'choice':
      return <ChoiceField shape={shape} path={path} title={title} value={value} onChange={onChange} />;
    default: {
      const Input = shape.kind === 'text' && shape.isLong ? Textarea : TextInput;
      return (
        <Input
          label={title}
          value={typeof value === 'string' ? value : ''}
          {...(Input === Textarea && { autosize: true, minRows: 2, maxRows: 10 })}
          {...(shape.kind === 'day' && { placeholder: '2026-03-15' })}
          onChange={(event) => onChange(event.currentTarget.value === '' ? empty : event.currentTarget.value)}
        />
      );
    }
  }
}

function ChoiceField({
  shape,
  path,
  title,
  value,
  onChange,
}: Omit<FieldProps, 'schema' | 'label'> & { readonly shape: Shape; readonly title: string }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const options = shape.kind === 'choice' ? shape.options : ['true', 'false'];
  const said = (option: string) =>
    shape.kind === 'choice' ? wordOf(path, option, language) : option === 'true' ? words.yes : words.no;
  return (
    <Select
      label={title}
      data={options.map((option) => ({ value: option, label: said(option) }))}
      value={value === null || value === undefined ? null : String(value)}
      clearable={shape.mayBeNull || shape.mayBeLeftOut}
      placeholder={words.none}
      onChange={(next) =>
        onChange(next === null ? (shape.mayBeNull ? null : undefined) : shape.kind === 'flag' ? next === 'true' : next)
      }
    />
  );
}

const wordOf = (path: string, option: string, language: Language): string =>
  valueWords(path, option)?.[language] ?? option;

function ObjectField({
  fields,
  path,
  title,
  value,
  onChange,
}: {
  readonly fields: Readonly<Record<string, z.ZodType>>;
  readonly path: string;
  readonly title: string;
  readonly value: unknown;
  readonly onChange: (next: unknown) => void;
}) {
  const known = isRecord(value) ? value : {};
  return (
    <Fieldset legend={title} p="xs">
      <Stack gap="xs">
        {Object.entries(fields).map(([name, schema]) => (
          <PayloadField
            key={name}
            schema={schema}
            path={path === '' ? name : `${path}.${name}`}
            value={known[name]}
            onChange={(next) => onChange({ ...known, [name]: next })}
          />
        ))}
      </Stack>
    </Fieldset>
  );
}

function ListField({
  of,
  path,
  title,
  value,
  onChange,
}: {
  readonly of: z.ZodType;
  readonly path: string;
  readonly title: string;
  readonly value: unknown;
  readonly onChange: (next: unknown) => void;
}) {
  const words = useStrings(strings);
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const isRow = shapeOf(of).kind === 'object';
  return (
    <Fieldset legend={title} p="xs">
      <Stack gap="xs">
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id of their own here and keep their places
          <div key={index} className="amend-row">
            <PayloadField
              schema={of}
              path={path}
              label={words.row(index + 1)}
              value={row}
              onChange={(next) => onChange(rows.map((known, at) => (at === index ? next : known)))}
            />
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => onChange(rows.filter((_row, at) => at !== index))}
            >
              {words.removeRow(index + 1)}
            </Button>
          </div>
        ))}
        <Button size="compact-sm" variant="light" onClick={() => onChange([...rows, isRow ? {} : ''])}>
          {words.addRow}
        </Button>
      </Stack>
    </Fieldset>
  );
}
