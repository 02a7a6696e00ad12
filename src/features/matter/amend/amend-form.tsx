import { Alert, Button, Group, Stack, Textarea } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { ActRefusal, AmendingType, EffectiveEntry } from '@/core/matter';
import {
  ActPreview,
  ConfirmBreach,
  CorrectionFields,
  consequencesOf,
  DraftRestored,
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
import { changedFields } from './changed-fields';
import { changedPapers } from './changed-papers';
import { Changes } from './changes';
import { strings } from './strings';
import { type AmendDraft, useAmendDraft } from './use-amend-draft';

interface AmendFormProps {
  readonly type: Exclude<AmendingType, 'confirmAmendment'>;
  /** The entry as it counts now. */
  readonly counted: EffectiveEntry;
  readonly draft: string;
  /** It counts only once a second person has agreed. */
  readonly awaitsSecond: boolean;
  readonly onTyped: () => void;
  readonly onDiscard: () => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What stood there, what changes, what the law says of the matter afterwards, and the reason. */
export function AmendForm(props: AmendFormProps) {
  const { type, counted, draft, awaitsSecond, onTyped, onDiscard, onDone, onClose } = props;
  const words = useStrings(strings);
  const language = useLanguage();
  const { dossier, law, actor, meetings, today, submit } = useActContext();
  const correction = useCorrection(counted);
  const isCorrection = type === 'correctEntry';
  const { first, dropped, keep } = useAmendDraft(draft, correction?.initial ?? {}, onTyped);
  const element = useRef<HTMLFormElement>(null);
  const [texts, setTexts] = useState<Pick<AmendDraft, 'reason' | 'confirmation'>>(first);
  const [outcome, setOutcome] = useState<SubmitOutcome>();
  const [lacking, setLacking] = useState<'reason' | 'confirm'>();
  const [sending, setSending] = useState(false);
  const form = useNewFormState({
    initialValues: first.values,
    onValuesChange: (values) => {
      keep({ ...texts, values });
      setOutcome(undefined);
    },
  });
  const write = (text: Partial<typeof texts>) => {
    const next = { ...texts, ...text };
    setTexts(next);
    keep({ ...next, values: form.values });
    setLacking(undefined);
  };
  const payload = useMemo(
    () => (correction ? plain(correction.toPayload(form.values)) : counted.payload),
    [correction, form.values, counted],
  );
  const actOn = String(form.values.on ?? counted.on);
  const papers = changedPapers(form.values.papers, counted.papers);
  const { reason, confirmation } = texts;
  const request = useMemo(
    () =>
      isCorrection
        ? { type, on: today, entry: counted.seq, actOn, payload, ...(papers && { papers }), reason }
        : { type, on: today, entry: counted.seq, reason },
    [type, isCorrection, today, counted.seq, reason, actOn, payload, papers],
  );
  const consequences = useMemo(
    () => consequencesOf(dossier, request, law, actor, meetings),
    [dossier, request, law, actor, meetings],
  );
  const isUnchanged =
    isCorrection && !papers && actOn === counted.on && changedFields(counted.payload, payload).length === 0;

  const refuse = (refusal: ActRefusal) => {
    setOutcome({ kind: 'refused', refusal });
    if (refusal.field) focusField(element.current, refusal.field);
  };
  const lack = (field: 'reason' | 'confirm') => {
    setLacking(field);
    element.current?.querySelector<HTMLElement>(`textarea[name="amend-${field}"], textarea[name="${field}"]`)?.focus();
  };
  const send = async () => {
    form.clearErrors();
    setOutcome(undefined);
    if (isUnchanged) return refuse({ kind: 'invalid', words: { zh: strings.zh.noChange, en: strings.en.noChange } });
    const faults = isCorrection ? (correction?.faults(form.values) ?? []) : [];
    if (faults.length > 0) return refuse(markFaults(form, element.current, faults, language));
    const unfinished = element.current?.querySelector<HTMLElement>('[data-unfinished="true"]');
    if (unfinished) return unfinished.focus();
    if (reason.trim() === '') return lack('reason');
    const { refusal, toConfirm } = consequences;
    if (refusal) return refuse(refusal);
    if (toConfirm && confirmation.trim() === '') return lack('confirm');
    setSending(true);
    const confirm = toConfirm && { reason: confirmation, rules: toConfirm.obstacles?.map(({ rule }) => rule) ?? [] };
    const answer = await submit(confirm ? { ...request, confirm } : request).finally(() => setSending(false));
    if (answer.kind === 'recorded') onDone();
    else setOutcome(answer);
  };

  return (
    <form
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap="sm">
        {dropped !== undefined && <DraftRestored dropped={dropped} onDiscard={onDiscard} />}
        {awaitsSecond && <Alert color="yellow">{words.secondPerson}</Alert>}
        {isCorrection && correction && (
          <FormStateProvider form={form}>
            <CorrectionFields {...correction} />
          </FormStateProvider>
        )}
        {isCorrection && <Changes before={counted} payload={payload} actOn={actOn} papers={papers} />}
        <Textarea
          name="amend-reason"
          label={words.reason}
          description={words.reasonHint}
          value={reason}
          error={lacking === 'reason' && words.needReason}
          autosize
          minRows={2}
          maxLength={20_000}
          required
          onChange={(event) => write({ reason: event.currentTarget.value })}
        />
        {consequences.toConfirm && (
          <ConfirmBreach
            refusal={consequences.toConfirm}
            reason={confirmation}
            error={lacking === 'confirm' ? words.needConfirm : undefined}
            onReason={(next) => write({ confirmation: next })}
          />
        )}
        {outcome?.kind === 'refused' && <RefusalNotice refusal={outcome.refusal} />}
        <WhereItStands isSent={sending} failed={outcome?.kind === 'failed' ? outcome.reason : undefined} />
        {outcome?.kind === 'conflict' && <Alert color="yellow">{words.conflict}</Alert>}
        <Group align="flex-start">
          <Button type="submit" loading={sending}>
            {words.submit}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <ActPreview consequences={consequences} isIncomplete={isUnchanged} />
        </Group>
      </Stack>
    </form>
  );
}

/** Without what was left out. */
const plain = (payload: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(payload)) as Record<string, unknown>; // plain JSON, as it is sent
