import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import type { ActRefusal, AnyAct, Dossier } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import { LawOfAct } from './law-of-act';
import { strings } from './strings';

interface NotYoursProps {
  readonly act: AnyAct;
  readonly dossier: Dossier;
  readonly denied: ActRefusal;
}

/** An act that another carries out: who does it, on which law, and what it waits for; no form that could not be sent. */
export function NotYours({ act, dossier, denied }: NotYoursProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const inOrder = act.isInOrder(dossier);
  const isRecorded = dossier.record.some(({ type }) => type === act.event);
  const turn = isRecorded ? words.isRecorded : words.othersTurn;
  return (
    <section aria-label={act.title[language]}>
      <Stack gap="md">
        <Group justify="space-between" align="baseline">
          <Title order={2} size="h4">
            {act.title[language]}
          </Title>
          <LawOfAct act={act} />
        </Group>
        <Alert color="gray" variant="light" py="xs" role="status">
          <Text size="sm">{denied.words[language]}</Text>
          <Text size="sm">{inOrder.ok ? turn : inOrder.error.words[language]}</Text>
        </Alert>
      </Stack>
    </section>
  );
}
