import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { DeclaredForm, useActContext, useFormState } from '@/forms';
import { useStrings } from '@/i18n';
import { useServices } from '@/queries';
import { statementsToRecord } from './statements-to-record';
import { strings } from './strings';

/** Statements on interests and who left; what came by links is taken over, not typed again. */
export const RecordStatementsForm = () => <DeclaredForm act="recordExpertStatements" lead={<TakeStatements />} />;

function TakeStatements() {
  const words = useStrings(strings);
  const { matterId, dossier, today } = useActContext();
  const { invitations } = useServices();
  const form = useFormState();
  const [said, setSaid] = useState('');
  const take = async () => {
    const answer = await (await invitations()).list(matterId);
    if (!answer.ok) return setSaid(words.failures(answer.error.kind));
    const fresh = statementsToRecord(dossier.facts, answer.value);
    if (fresh.length > 0) form.setValues({ expertStatements: fresh, ...(form.getValues().on === '' && { on: today }) });
    setSaid(words.statementsTaken(fresh.length));
  };
  return (
    <Group gap="sm">
      <Button size="compact-sm" variant="default" onClick={() => void take().catch(() => setSaid(words.failures('')))}>
        {words.takeStatements}
      </Button>
      <Text size="sm" role="status">
        {said}
      </Text>
    </Group>
  );
}
