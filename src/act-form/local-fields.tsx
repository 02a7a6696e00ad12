import { Checkbox, Fieldset, Stack, Text } from '@mantine/core';
import type { Words } from '@/core/kernel';
import { factWords, inForceOn } from '@/core/law';
import { useLanguage, useStrings } from '@/i18n';
import { useActContext } from './act-context';
import { ChecksField, DayInput, NumberField, ProseField, SelectField, TextField, YesNoField } from './fields';
import { useFormState, useFormValue } from './form-state';
import { type LocalField, type LocalPart, localFields } from './local-field-table';
import { localPath, nonePath } from './local-payload';
import { RowsField } from './rows-field';
import { strings } from './strings';

/** What this matter's place asks, in the open; what only other places ask, folded away. Decided by the profile's parameters of today. */
export function LocalFields({ act }: { readonly act: string }) {
  const words = useStrings(strings);
  const { law, today } = useActContext();
  const fields = localFields[act] ?? [];
  const isAsked = ({ askedBy }: LocalField) =>
    askedBy.length === 0 || askedBy.some((name) => inForceOn<unknown>(law.profile.params[name], today) !== undefined);
  const elsewhere = fields.filter((field) => !isAsked(field));
  return (
    <>
      {fields.filter(isAsked).map((field) => (
        <OneField key={field.name} field={field} />
      ))}
      {elsewhere.length > 0 && (
        <details>
          <summary>
            <Text span size="sm" c="dimmed">
              {words.askedElsewhere}
            </Text>
          </summary>
          <Stack gap="md" mt="sm">
            {elsewhere.map((field) => (
              <OneField key={field.name} field={field} />
            ))}
          </Stack>
        </details>
      )}
    </>
  );
}

function OneField({ field }: { readonly field: LocalField }) {
  const words = useStrings(strings);
  const form = useFormState();
  const none = useFormValue(nonePath(field.name)) === true;
  const label = useSpoken()(factWords[field.name]);
  return (
    <Stack gap={6}>
      {!none && <Input field={field} label={label} />}
      {field.none && (
        <Checkbox
          size="xs"
          name={nonePath(field.name)}
          checked={none}
          label={words.noneOf(label)}
          onChange={(e) => form.setFieldValue(nonePath(field.name), e.currentTarget.checked)}
        />
      )}
    </Stack>
  );
}

function Input({ field, label }: { readonly field: LocalField; readonly label: string }) {
  const speak = useSpoken();
  const name = localPath(field.name);
  switch (field.kind) {
    case 'day':
      return <DayInput name={name} label={label} />;
    case 'count':
      return <NumberField name={name} label={label} min={0} step={1} />;
    case 'yes-no':
      return <YesNoField name={name} label={label} />;
    case 'prose':
      return <ProseField name={name} label={label} />;
    case 'choice':
      return (
        <SelectField
          name={name}
          label={label}
          options={field.options.map(([value, zh, en]) => ({ value, label: speak({ zh, en }) }))}
        />
      );
    case 'lines':
      return (
        <RowsField name={name} label={label} newRow={() => ({ line: '' })}>
          {(path) => <TextField name={`${path}.line`} label={label} />}
        </RowsField>
      );
    case 'checks':
      return (
        <ChecksField
          name={name}
          label={label}
          options={field.options.map(([value, zh, en]) => ({ value, label: speak({ zh, en }) }))}
        />
      );
    case 'group':
      return (
        <Fieldset legend={label} data-field={name}>
          <Stack gap="sm">
            {field.parts.map((part) => (
              <Part key={part.name} path={name} part={part} />
            ))}
          </Stack>
        </Fieldset>
      );
    case 'rows':
      return (
        <RowsField
          name={name}
          label={label}
          newRow={() => Object.fromEntries(field.parts.map((part) => [part.name, '']))}
        >
          {(path) => field.parts.map((part) => <Part key={part.name} path={path} part={part} />)}
        </RowsField>
      );
  }
}

function Part({ path, part }: { readonly path: string; readonly part: LocalPart }) {
  const label = useSpoken()(part.label);
  const name = `${path}.${part.name}`;
  switch (part.kind) {
    case 'day':
      return <DayInput name={name} label={label} />;
    case 'line':
      return <TextField name={name} label={label} />;
    case 'prose':
      return <ProseField name={name} label={label} />;
    case 'yes-no':
      return <YesNoField name={name} label={label} />;
  }
}

function useSpoken() {
  const language = useLanguage();
  return ({ zh, en }: Words): string => (language === 'zh-CN' ? zh : en);
}
