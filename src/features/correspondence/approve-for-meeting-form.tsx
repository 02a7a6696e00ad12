import { Text } from '@mantine/core';
import { correspondenceOf } from '@/core/matter';
import { DeclaredForm, useActContext } from '@/forms';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';

/** Consents to the submission that stands; which one that is, is shown and not typed. */
export function ApproveForMeetingForm() {
  const words = useStrings(strings);
  const language = useLanguage();
  const { dossier } = useActContext();
  const { submission } = correspondenceOf(dossier.record);
  const submitted = submission === undefined ? undefined : dossier.record[submission - 1];
  const lead = submitted && (
    <Text size="sm">
      {words.submitted(submitted.seq, formatDay(submitted.on, language), submitted.actor.unit, submitted.actor.name)}
    </Text>
  );
  return <DeclaredForm act="approveForMeeting" lead={lead} />;
}
