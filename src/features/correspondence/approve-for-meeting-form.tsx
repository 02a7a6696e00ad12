import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { correspondenceOf } from '@/core/matter';
import { ActForm, DayInput, type FormValues, ProseField, payloadOf, useActContext } from '@/forms';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';

/** Consents to the submission that stands; which one that is, is shown and not typed. */
export function ApproveForMeetingForm() {
  const words = useStrings(strings);
  const language = useLanguage();
  const { dossier } = useActContext();
  const { submission } = correspondenceOf(dossier.record);
  const toPayload = useMemo(
    () => (values: FormValues) => ({ ...payloadOf(values, { none: ['note'] }), entry: submission }),
    [submission],
  );
  const submitted = submission === undefined ? undefined : dossier.record[submission - 1];
  return (
    <ActForm act="approveForMeeting" isWrittenNow initial={{ note: '' }} toPayload={toPayload}>
      {submitted && (
        <Text size="sm">
          {words.submitted(
            submitted.seq,
            formatDay(submitted.on, language),
            submitted.actor.unit,
            submitted.actor.name,
          )}
        </Text>
      )}
      <DayInput name="on" label={words.on} />
      <ProseField name="note" label={words.note} rows={2} />
    </ActForm>
  );
}
