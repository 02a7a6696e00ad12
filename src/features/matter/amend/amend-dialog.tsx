import '@/ui/controls.css';
import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { type AmendingType, effectiveRecord, eventTitle, mayAmend, type RecordedEvent } from '@/core/matter';
import {
  ActPreview,
  ConfirmBreach,
  CorrectionFields,
  consequencesOf,
  FormStateProvider,
  focusField,
  markFaults,
  RefusalNotice,
  type SubmitOutcome,
  useActContext,
  useCorrection,
  useNewFormState,
  WhereItStands,
} from '@/forms';
import { useLanguage, useStrings } from '@/i18n';
import { Dialog } from '@/ui';
import { Changes } from './changes';
import { strings } from './strings';

interface AmendDialogProps {
  readonly type: Exclude<AmendingType, 'confirmAmendment'>;
  readonly entry: RecordedEvent;
  readonly onClose: () => void;
}

/** Corrects or withdraws an entry: what stood there, what changes, what the law says of the matter afterwards, and the reason. */
export function AmendDialog({ type, entry, onClose }: AmendDialogProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { dossier, law, actor, meetings, today, submit } = useActContext();
  const counted = useMemo(
    () => effectiveRecord(dossier.record).entries.find(({ seq }) => seq === entry.seq) ?? entry,
    [dossier, entry],
  );
  const correction = useCorrection(counted);
  const element = useRef<HTMLFormElement>(null);
  const form = useNewFormState({
    initialValues: correction?.initial ?? {},
    onValuesChange: () => setOutcome(undefined),
  });
  const payload = useMemo(
    () => (correction ? plain(correction.toPayload(form.values)) : counted.payload),
    [correction, form.values, counted],
  );
  const actOn = String(form.values.on ?? counted.on);
  const [reason, setReason] = useState('');
  const [confirmation, setConfirmation] = useState('');
  const [outcome, setOutcome] = useState<SubmitOutcome>();
  const [sending, setSending] = useState(false);
  const title = eventTitle(entry.type)[language];
  const request = useMemo(
    () =>
      type === 'withdrawEntry'
        ? { type, on: today, entry: entry.seq, reason }
        : { type, on: today, entry: entry.seq, actOn, payload, reason },
    [type, today, entry.seq, reason, actOn, payload],
  );
  const consequences = useMemo(
    () => consequencesOf(dossier, request, law, actor, meetings),
    [dossier, request, law, actor, meetings],
  );
  const allowed = mayAmend(actor, entry, dossier);
  const isUnchanged = type === 'correctEntry' && actOn === counted.on && same(payload, counted.payload);

  const send = async () => {
    form.clearErrors();
    const faults = type === 'correctEntry' ? (correction?.faults(form.values) ?? []) : [];
    if (faults.length > 0)
      return setOutcome({ kind: 'refused', refusal: markFaults(form, element.current, faults, language) });
    const { refusal, toConfirm } = consequences;
    if (refusal) {
      if (refusal.field) focusField(element.current, refusal.field);
      return setOutcome({ kind: 'refused', refusal });
    }
    if (toConfirm && confirmation.trim() === '') return setOutcome({ kind: 'refused', refusal: toConfirm });
    setSending(true);
    const confirm = toConfirm && { reason: confirmation, rules: toConfirm.obstacles?.map(({ rule }) => rule) ?? [] };
    const answer = await submit(confirm ? { ...request, confirm } : request).finally(() => setSending(false));
    if (answer.kind === 'recorded') onClose();
    else setOutcome(answer);
  };

  const frame = {
    onClose,
    size: 'lg',
    title: (type === 'correctEntry' ? words.correctTitle : words.withdrawTitle)(entry.seq, title),
  };
  if (!allowed.ok)
    return (
      <Dialog {...frame}>
        <Stack gap="sm">
          <Alert color="gray">{allowed.error.words[language]}</Alert>
          <Group>
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    );
  return (
    <Dialog {...frame}>
      <form
        ref={element}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack gap="sm">
          {allowed.value && <Alert color="yellow">{words.secondPerson}</Alert>}
          {type === 'correctEntry' && correction && (
            <FormStateProvider form={form}>
              <CorrectionFields {...correction} />
            </FormStateProvider>
          )}
          {type === 'correctEntry' && <Changes before={counted} payload={payload} actOn={actOn} />}
          <Textarea
            label={words.reason}
            description={words.reasonHint}
            value={reason}
            autosize
            minRows={2}
            maxLength={20_000}
            required
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {consequences.toConfirm && (
            <ConfirmBreach
              refusal={consequences.toConfirm}
              reason={confirmation}
              error={undefined}
              onReason={setConfirmation}
            />
          )}
          {outcome?.kind === 'refused' && <RefusalNotice refusal={outcome.refusal} />}
          <WhereItStands isSent={sending} failed={outcome?.kind === 'failed' ? outcome.reason : undefined} />
          {outcome?.kind === 'conflict' && <Alert color="yellow">{words.conflict}</Alert>}
          <Group align="flex-start">
            <Button type="submit" loading={sending} disabled={isUnchanged || reason.trim() === ''}>
              {words.submit}
            </Button>
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            <ActPreview consequences={consequences} />
          </Group>
          {isUnchanged && (
            <Text size="sm" c="dimmed">
              {words.noChange}
            </Text>
          )}
        </Stack>
      </form>
    </Dialog>
  );
}

/** Without what was left out. */
const plain = (payload: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(payload)) as Record<string, unknown>; // plain JSON, as it is sent

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
