import '@/ui/controls.css';
import './act-form.css';
import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { CivilDate } from '@/core/kernel';
import { type ActRefusal, type ActRequest, actOfType, can, dayOfEntry, eventTitle } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import { type ActContextValue, type SubmitOutcome, useActContext } from './act-context';
import { ActPreview } from './act-preview';
import { ConfirmBreach } from './confirm-breach';
import { consequencesOf } from './consequences';
import { OneTabForm } from './draft-elsewhere';
import { DraftRestored } from './draft-restored';
import { faultsOf } from './faults';
import { clearDraft, draftKey, isEnteredOver, readDraft, writeDraft } from './form-draft';
import { FormStateProvider, type FormValues, useNewFormState } from './form-state';
import { TakenFromRecord, takenFromRecord } from './from-record';
import { LawOfAct } from './law-of-act';
import { focusField, markFaults } from './mark-faults';
import { NotYours } from './not-yours';
import { RefusalNotice } from './refusal-notice';
import { strings } from './strings';
import { WhereItStands } from './where-it-stands';

interface FormGuide {
  readonly isLast: boolean;
  /** Fields of the step that is shown: what is at fault among them holds it. */
  readonly fields: readonly string[];
  forward(): void;
  /** Shows the step that asks for a field. */
  show(field: string): void;
}

interface ActFormProps {
  /** Type of the act. */
  readonly act: string;
  readonly initial: FormValues;
  /** Fields of `initial` that come from the record in another shape or under another name than the fact's. */
  readonly fromRecord?: readonly string[];
  /** The payload of the act, without its type. Leave out empty optional fields; keep required ones, the schema names them. */
  readonly toPayload: (values: FormValues) => Record<string, unknown>;
  /** Written and signed here and now (a letter), though it records rather than performs. */
  readonly isWrittenNow?: boolean;
  /** The day on which the record expected the act: shown as taken from it. */
  readonly expectedOn?: CivilDate | undefined;
  readonly lead?: ReactNode;
  /** Name of the button that sends; else the title of the act. */
  readonly button?: (values: FormValues) => string;
  /** What the form itself lacks before the act can be judged: a file, a choice. */
  readonly check?: (values: FormValues) => ActRefusal | undefined;
  /** Sends the act, with what has to go before it; else the frame sends it alone. */
  readonly send?: (
    request: ActRequest,
    submit: ActContextValue['submit'],
    values: FormValues,
  ) => Promise<SubmitOutcome>;
  /** Where the form is asked one step at a time: it is signed on the last. */
  readonly guide?: FormGuide;
  readonly children: ReactNode;
}

/** The reason of a confirmed breach, kept in the draft beside the fields. */
const REASON = 'confirm';

/** What Hengce performs is done now. What happened outside happened on a day only the person knows. */
const isDoneNow = ({ act, isWrittenNow = false }: Pick<ActFormProps, 'act' | 'isWrittenNow'>): boolean =>
  isWrittenNow || actOfType(act)?.kind === 'performs';

/**
 * The frame every act's form stands in: title, law, fields, a preview of what the act would settle and which day it
 * moves, and the answer. What is typed is kept as a draft until the act is recorded.
 */
export function ActForm(props: ActFormProps) {
  const { matterId, actor } = useActContext();
  const [round, setRound] = useState(0);
  // A new form when the old one is recorded or thrown away, so that no field keeps a text of it, and for another person: what stands
  // ready is theirs. A conflict keeps the form.
  const startAgain = () => {
    clearDraft(matterId, props.act);
    setRound((before) => before + 1);
  };
  return (
    <OneTabForm draft={draftKey(matterId, props.act)} onRead={() => setRound((before) => before + 1)}>
      {(claim) => <ActFormRound key={`${round} ${actor.id}`} {...props} onDone={startAgain} onTyped={claim} />}
    </OneTabForm>
  );
}

function ActFormRound({
  act: type,
  initial: ownInitial,
  fromRecord,
  toPayload,
  isWrittenNow = false,
  expectedOn,
  lead,
  guide,
  button,
  check,
  send = (request, submit) => submit(request),
  children,
  onDone,
  onTyped,
}: ActFormProps & { readonly onDone: () => void; readonly onTyped: () => void }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const context = useActContext();
  const { matterId, dossier, law, actor, meetings, today } = context;
  const act = actOfType(type);
  const isNow = isDoneNow({ act: type, isWrittenNow });
  const ownDay = isNow ? today : expectedOn;
  const day = { on: ownDay ?? '' };
  const [initial] = useState(() => ({ ...day, ...ownInitial, ...(ownDay && day) }));
  const [told] = useState(() => takenFromRecord(ownInitial, dossier.facts, fromRecord));
  const taken = useMemo(
    () => (!isNow && expectedOn ? new Map([...told, ['on', expectedOn] as const]) : told),
    [told, isNow, expectedOn],
  );
  const [restored] = useState(() => readDraft(matterId, type, { ...initial, [REASON]: '' }));
  const { [REASON]: keptReason = '', ...kept } = restored?.values ?? {};
  const [reason, setReason] = useState(String(keptReason));
  const [outcome, setOutcome] = useState<SubmitOutcome>();
  const [sending, setSending] = useState(false);
  const [reasonError, setReasonError] = useState<string>();
  const element = useRef<HTMLFormElement>(null);
  const form = useNewFormState({
    initialValues: { ...initial, ...kept, ...(restored && isNow && day) },
    onValuesChange: (values, previous) => {
      if (keep(values, reason)) onTyped();
      forgetRefusal(values, previous);
    },
  });
  /** false: nothing was entered, and no draft is kept that would hide what the record tells later. The day that turns by itself is not entered. */
  const keep = (values: FormValues, because: string): boolean => {
    const isEntered = because !== '' || isEnteredOver(values, { ...initial, ...(ownDay ? day : {}) });
    if (isEntered) writeDraft(matterId, type, because === '' ? values : { ...values, [REASON]: because });
    else clearDraft(matterId, type);
    return isEntered;
  };
  /** What was said of values that have changed since is not left standing beside them. */
  const forgetRefusal = (values: FormValues, previous: FormValues) => {
    const changed = new Set(Object.keys({ ...values, ...previous }).filter((key) => values[key] !== previous[key]));
    if (changed.size === 0) return;
    setOutcome((before) => {
      if (before?.kind !== 'refused') return before;
      const about = before.refusal.field?.split('.')[0];
      return about === undefined || changed.has(about) ? undefined : before;
    });
    for (const path of Object.keys(form.errors)) if (changed.has(path.split('.')[0] ?? '')) form.clearFieldError(path);
  };
  // What is done now is done on the day it is signed: the day turns in the form that stands, and whoever types in it goes on. A day
  // the record comes to expect fills a blank.
  const turnDay = useEffectEvent(() => {
    if (ownDay && (isNow || form.getValues().on === '')) form.setFieldValue('on', ownDay);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the day is what this waits for
  useEffect(() => {
    turnDay();
  }, [ownDay]);
  const [values] = useDebouncedValue(form.values, 250);
  const consequences = useMemo(
    () => consequencesOf(dossier, { ...toPayload(values), type }, law, actor, meetings),
    [dossier, values, type, law, actor, meetings, toPayload],
  );
  if (!act) throw new Error(`no act ${type}`);
  const isIncomplete = faultsOf(act, { ...toPayload(values), type }).length > 0;
  const allowed = can(actor, act, dossier);
  const inOrder = act.isInOrder(dossier);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    form.clearErrors();
    if (guide && !guide.isLast) {
      const held = faultsOf(act, { ...toPayload(form.values), type }).filter((fault) => isWithin(fault, guide.fields));
      return held.length > 0 ? showFaults(held) : guide.forward();
    }
    const lacking = check?.(form.values);
    if (lacking) return showRefusal({ kind: 'refused', refusal: lacking });
    const request = { ...toPayload(form.values), type };
    const faults = faultsOf(act, request);
    if (faults.length > 0) return showFaults(faults);
    const unsettled = element.current?.querySelector<HTMLElement>(
      '[data-out-of-range="true"], [data-unfinished="true"]',
    );
    if (unsettled) return unsettled.focus();
    const { refusal, toConfirm } = consequencesOf(dossier, request, law, actor, meetings);
    if (refusal) return showRefusal({ kind: 'refused', refusal });
    if (toConfirm && reason.trim() === '') {
      setReasonError(words.required);
      element.current?.querySelector<HTMLElement>('[name="confirm"]')?.focus();
      return;
    }
    setSending(true);
    setOutcome(undefined);
    const confirm = toConfirm && { reason, rules: toConfirm.obstacles?.map(({ rule }) => rule) ?? [] };
    const answer = await send(confirm ? { ...request, confirm } : request, context.submit, form.values)
      .catch((): SubmitOutcome => ({ kind: 'failed', reason: 'server' }))
      .finally(() => setSending(false));
    if (answer.kind === 'recorded') {
      onDone();
      context.onRecorded?.(type);
    } else showRefusal(answer);
  };

  /** Each field at fault is marked, and all are named at once by their labels. */
  const showFaults = (faults: readonly string[]) => {
    const [first] = faults;
    if (first) guide?.show(first);
    setOutcome({ kind: 'refused', refusal: markFaults(form, element.current, faults, language) });
  };

  const showRefusal = (answer: SubmitOutcome) => {
    setOutcome(answer);
    const fault = answer.kind === 'refused' ? answer.refusal.field : undefined;
    if (answer.kind !== 'refused' || !fault) return;
    guide?.show(fault);
    form.setFieldError(fault, answer.refusal.words[language]);
    focusField(element.current, fault);
  };

  if (!allowed.ok) return <NotYours act={act} dossier={dossier} denied={allowed.error} />;
  return (
    <FormStateProvider form={form}>
      <form ref={element} onSubmit={(event) => void submit(event)} noValidate aria-label={act.title[language]}>
        <Stack gap="md">
          <Group justify="space-between" align="baseline">
            <Title order={2} size="h4">
              {act.title[language]}
            </Title>
            <LawOfAct act={act} />
          </Group>
          {!inOrder.ok && (
            <Alert role="status" color="gray" variant="light" py="xs">
              <Text size="sm">{inOrder.error.words[language]}</Text>
            </Alert>
          )}
          {lead}
          {restored && <DraftRestored dropped={restored.dropped.length} onDiscard={onDone} />}
          <TakenFromRecord value={taken}>{children}</TakenFromRecord>
          {(!guide || guide.isLast) && consequences.toConfirm && (
            <ConfirmBreach
              refusal={consequences.toConfirm}
              reason={reason}
              error={reasonError}
              onReason={(next) => {
                setReason(next);
                keep(form.getValues(), next);
                setReasonError(undefined);
              }}
            />
          )}
          <Outcome outcome={outcome} />
          <WhereItStands isSent={sending} failed={outcome?.kind === 'failed' ? outcome.reason : undefined} />
          {(!guide || guide.isLast) && (
            <Group align="flex-start" gap="md">
              <Button type="submit" loading={sending}>
                {button?.(form.values) ?? act.title[language]}
              </Button>
              <ActPreview consequences={consequences} isIncomplete={isIncomplete} />
            </Group>
          )}
        </Stack>
      </form>
    </FormStateProvider>
  );
}

/** Whether a path is one of these fields or a part of one. */
export const isWithin = (path: string, fields: readonly string[]): boolean =>
  fields.some((field) => path === field || path.startsWith(`${field}.`));

function Outcome({ outcome }: { readonly outcome: SubmitOutcome | undefined }) {
  const words = useStrings(strings);
  const language = useLanguage();
  switch (outcome?.kind) {
    case 'refused':
      return <RefusalNotice refusal={outcome.refusal} />;
    case 'conflict':
      return (
        <Alert color="yellow" variant="light" role="alert" title={words.conflictTitle}>
          <Text size="sm">{words.conflictBody(outcome.since.length)}</Text>
          {outcome.since.map((entry) => (
            <Text
              key={entry.seq}
              size="sm"
            >{`${dayOfEntry(entry)} · ${entry.actor.name} · ${eventTitle(entry.type)[language]}`}</Text>
          ))}
        </Alert>
      );
    default:
      return null;
  }
}
