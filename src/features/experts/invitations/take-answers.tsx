import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useActContext, useFormState } from '@/forms';
import { useStrings } from '@/i18n';
import { useServices } from '@/queries';
import { strings } from './strings';

/** Fills the round with what came back by links: nothing is typed twice, and each answer keeps the proof of its link. */
export function TakeAnswers() {
  const words = useStrings(strings);
  const { matterId, today } = useActContext();
  const { invitations } = useServices();
  const form = useFormState();
  const [said, setSaid] = useState('');
  const take = async () => {
    const answer = await (await invitations()).gather(matterId);
    if (!answer.ok) return setSaid(words.failures(answer.error.kind));
    const { answers, ...round } = answer.value;
    const lines = answers.map(({ code, values, comment }) => {
      const told = [code, ...values.map((value) => (value === null ? '-' : String(value)))].join(' ');
      return comment === '' ? told : `${told} | ${comment.replaceAll(/\s+/g, ' ')}`;
    });
    form.setValues({
      ...(form.getValues().on === '' && { on: today }),
      ...round,
      answers: answers.map(({ comment, ...rest }) => (comment === '' ? rest : { ...rest, comment })),
      answersText: lines.join('\n'),
    });
    setSaid(words.taken(answers.length, round.sent));
  };
  return (
    <Group gap="sm">
      <Button size="compact-sm" variant="default" onClick={() => void take().catch(() => setSaid(words.failures('')))}>
        {words.take}
      </Button>
      <Text size="sm" role="status">
        {said}
      </Text>
    </Group>
  );
}
