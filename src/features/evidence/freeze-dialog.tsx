import '@/ui/controls.css';
import { Alert, Button, Checkbox, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLanguage, useStrings } from '@/i18n';
import type { Answer, DatasetCard } from '@/ports/data-source';
import type { Picture } from '@/ports/workspace';
import { matterQueries, sendAct, useServices } from '@/queries';
import { Dialog } from '@/ui';
import { evidencePayload } from './evidence-payload';
import { keepSnapshot } from './keep-snapshot';
import { strings } from './strings';

interface FreezeDialogProps {
  readonly title: string;
  readonly answers: readonly Answer[];
  readonly card: DatasetCard;
  readonly picture: Picture;
  readonly matterId: string | undefined;
  readonly onClose: () => void;
}

/** Makes a figure, as it is seen now, evidence of a matter. Its numbers are stored first; a refused act leaves them harmless. */
export function FreezeDialog({ title, answers, card, picture, matterId, onClose }: FreezeDialogProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { matterApi, documents } = useServices();
  const queries = useQueryClient();
  const { data: matters } = useQuery(matterQueries.matters(matterApi));
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const [matter, setMatter] = useState(matterId ?? '');
  const [purpose, setPurpose] = useState('');
  const [personal, setPersonal] = useState(false);
  // Of several figures some may be recorded when one gets no answer: they are not sent again.
  const recorded = useRef(new Set<(typeof answers)[number]>());
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: async (): Promise<string | null> => {
      if (!session) return words.failed;
      for (const answer of answers) {
        if (recorded.current.has(answer)) continue;
        const seal = await keepSnapshot(documents, answer, card, personal);
        if (seal === null) return words.notKept;
        const record = await matterApi.record(matter);
        if (!record.ok) return words.failed;
        const sent = await sendAct(matterApi, matter, {
          expectedVersion: record.value.length,
          request: evidencePayload(answer, { on: session.today, title, purpose: purpose.trim(), picture, seal }),
        });
        if (sent.kind === 'refused') return sent.refusal.words[language];
        if (sent.kind !== 'recorded') return words.failed;
        recorded.current.add(answer);
      }
      return null;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['matters'] }),
  });
  const isDone = data === null && !isPending && !error;
  return (
    <Dialog onClose={onClose} title={words.freezeTitle(title)}>
      {isDone ? (
        <Text role="status">{words.sent}</Text>
      ) : (
        <Stack gap="sm">
          <Text size="sm">{words.freezeLead}</Text>
          {matterId === undefined && (
            <Select
              label={words.matter}
              searchable
              data={(matters ?? []).map((other) => ({ value: other.id, label: other.title }))}
              value={matter || null}
              onChange={(next) => setMatter(next ?? '')}
            />
          )}
          <Textarea
            label={words.purpose}
            required
            autosize
            minRows={2}
            maxLength={2000}
            value={purpose}
            onChange={(event) => setPurpose(event.currentTarget.value)}
          />
          <Checkbox
            label={words.personal}
            checked={personal}
            onChange={(event) => setPersonal(event.currentTarget.checked)}
          />
          {(error || (data !== undefined && data !== null)) && (
            <Alert color="red" variant="light" role="alert">
              {data ?? words.failed}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button loading={isPending} disabled={matter === '' || purpose.trim() === ''} onClick={() => mutate()}>
              {words.send}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}
