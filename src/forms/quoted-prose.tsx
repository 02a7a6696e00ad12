import { NativeSelect, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useStrings } from '@/i18n';
import { ProseField } from './fields';
import { useFormState, useFormValue } from './form-state';
import { strings } from './strings';

interface QuotedProseProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What stands in the dossier, in its words. */
  readonly from: readonly string[];
}

/** Prose into which lines of the dossier are taken over rather than typed; each is added to what stands there. */
export function QuotedProse({ name, label, hint, from }: QuotedProseProps) {
  const words = useStrings(strings);
  const form = useFormState();
  const value = useFormValue(name);
  const text = typeof value === 'string' ? value : '';
  const more = from.filter((line) => !text.includes(line));
  return (
    <Stack gap={4}>
      <ProseField name={name} label={label} hint={hint} rows={2} />
      {more.length > 0 && (
        <NativeSelect
          size="xs"
          aria-label={`${label}：${words.takeFromDossier}`}
          value=""
          data={[{ value: '', label: words.takeFromDossier }, ...more.map((line) => ({ value: line, label: line }))]}
          onChange={({ currentTarget: { value: line } }) =>
            form.setFieldValue(name, text.trim() === '' ? line : `${text.trimEnd()}\n${line}`)
          }
        />
      )}
    </Stack>
  );
}
