import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isBlank, isRecord } from '@/core/matter/forms';
import { broughtPaper, DeclaredForm, papersIn, useActContext, useFormState, useSending } from '@/forms';
import { useStrings } from '@/i18n';
import { useServices } from '@/queries';
import { opinionText } from './opinion-text';
import { opinionsToRecord } from './opinions-to-record';
import { strings } from './strings';

/** Written opinions; those that were signed by link are taken over with day, proof and text, not typed again. */
export const FileOpinionsForm = () => <DeclaredForm act="fileExpertOpinions" lead={<TakeOpinions />} />;

function TakeOpinions() {
  const words = useStrings(strings);
  const { matterId, dossier, today } = useActContext();
  const { invitations } = useServices();
  const form = useFormState();
  const [said, setSaid] = useState('');
  const { data } = useQuery({
    queryKey: ['matters', matterId, 'expert-opinions-by-link'],
    queryFn: async () => (await invitations()).opinions(matterId),
  });
  const { add } = useSending((file) => {
    const before = papersIn(form.getValues().papers);
    form.setFieldValue('papers', [...before, broughtPaper(file, ['expert-opinion'], before, today)]);
  });
  const { expertOpinions: rows } = form.getValues();
  const standing = Array.isArray(rows) ? rows.filter((row: unknown) => isRecord(row) && !isBlank(row.name)) : [];
  const isTaken = (proof: string) => standing.some((row: unknown) => isRecord(row) && row.proof === proof);
  const open = data?.ok ? opinionsToRecord(dossier.facts, data.value).filter(({ proof }) => !isTaken(proof)) : [];
  if (open.length === 0 && said === '') return null;
  const take = () => {
    const taken = open.map(({ unit: _unit, ...told }) => ({ ...told, question: told.question ?? '', sealed: null }));
    form.setValues({ expertOpinions: [...standing, ...taken], ...(form.getValues().on === '' && { on: today }) });
    add(
      open.map(
        (given) => new File([opinionText(given)], words.paperName(given.name, given.signedOn), { type: 'text/plain' }),
      ),
    );
    setSaid(words.opinionsTaken(open.length));
  };
  return (
    <Group gap="sm">
      {open.length > 0 && (
        <Button size="compact-sm" variant="default" onClick={take}>
          {words.takeOpinions(open.length)}
        </Button>
      )}
      <Text size="sm" role="status">
        {said}
      </Text>
    </Group>
  );
}
