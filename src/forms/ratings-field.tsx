import { Fieldset, Group, Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useStrings } from '@/i18n';
import { useFormState, useFormValue } from './form-state';
import { useHint } from './from-record';
import { strings } from './strings';

/** Items rated from 1 to 5, each by its name; none is rated beforehand. */
export function RatingsField({
  name,
  label,
  hint,
  items,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly items: readonly string[];
}) {
  const description = useHint(name, hint);
  return (
    <Fieldset legend={label} data-field={name}>
      <Stack gap="md">
        {description}
        {items.map((item, at) => (
          <Rating key={item} name={`${name}.${at}`} item={item} />
        ))}
      </Stack>
    </Fieldset>
  );
}

function Rating({ name, item }: { readonly name: string; readonly item: string }) {
  const words = useStrings(strings);
  const form = useFormState();
  const value = useFormValue(name);
  return (
    <Radio.Group
      label={item}
      value={typeof value === 'number' ? String(value) : ''}
      error={form.errors[name]}
      onChange={(next) => form.setFieldValue(name, Number(next))}
      name={name}
    >
      <Group gap="lg" mt={6}>
        {words.ratings.map((word, at) => (
          <Radio key={word} value={String(at + 1)} label={`${at + 1} ${word}`} />
        ))}
      </Group>
    </Radio.Group>
  );
}
