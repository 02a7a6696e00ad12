import { Text } from '@mantine/core';
import { type FieldDefinition, type FormSituation, isRecord } from '@/core/matter/forms';
import { useLanguage } from '@/i18n';
import { useFormValue } from './form-state';

interface RowSourceProps {
  /** Path of the row among the values of the form. */
  readonly path: string;
  readonly situation: FormSituation;
  readonly of: NonNullable<FieldDefinition['rowSource']>;
}

/** Where a row was taken from, as long as it says what is said there. */
export function RowSource({ path, situation, of }: RowSourceProps) {
  const language = useLanguage();
  const row = useFormValue(path);
  const source = isRecord(row) ? of(row, situation) : undefined;
  return source ? (
    <Text size="xs" c="dimmed" data-from-record="">
      {source[language]}
    </Text>
  ) : null;
}
