import '@/ui/controls.css';
import { Alert, Button, Group, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type AmendingType, effectiveRecord, eventTitle, mayAmend, type RecordedEvent } from '@/core/matter';
import { clearDraftAt, draftKey, OneTabForm, useActContext } from '@/forms';
import { useLanguage, useStrings } from '@/i18n';
import { Dialog } from '@/ui';
import { AmendForm } from './amend-form';
import { strings } from './strings';

interface AmendDialogProps {
  readonly type: Exclude<AmendingType, 'confirmAmendment'>;
  readonly entry: RecordedEvent;
  readonly onClose: () => void;
}

/** Corrects or withdraws an entry of the record, where the person may. Closed by whatever means, what was typed is kept until it is recorded. */
export function AmendDialog({ type, entry, onClose }: AmendDialogProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { matterId, dossier, actor } = useActContext();
  const [round, setRound] = useState(0);
  const draft = draftKey(matterId, `${type}.${entry.seq}`);
  const counted = useMemo(
    () => effectiveRecord(dossier.record).entries.find(({ seq }) => seq === entry.seq) ?? entry,
    [dossier, entry],
  );
  const allowed = mayAmend(actor, entry, dossier, type);
  const title = eventTitle(entry.type)[language];
  const startAgain = () => {
    clearDraftAt(draft);
    setRound(round + 1);
  };
  const done = () => {
    clearDraftAt(draft);
    onClose();
  };
  return (
    <Dialog
      keepsText
      size="lg"
      title={(type === 'correctEntry' ? words.correctTitle : words.withdrawTitle)(entry.seq, title)}
      onClose={onClose}
    >
      {allowed.ok ? (
        <OneTabForm draft={draft} onRead={() => setRound((before) => before + 1)}>
          {(claim) => (
            <AmendForm
              key={round}
              {...{ type, counted, draft }}
              awaitsSecond={allowed.value}
              onTyped={claim}
              onDiscard={startAgain}
              onDone={done}
              onClose={onClose}
            />
          )}
        </OneTabForm>
      ) : (
        <Stack gap="sm">
          <Alert color="gray">{allowed.error.words[language]}</Alert>
          <Group>
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}
