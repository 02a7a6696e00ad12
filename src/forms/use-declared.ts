import { useMemo } from 'react';
import type { CivilDate } from '@/core/kernel';
import type { Paper } from '@/core/law';
import { type AnyAct, actOfType } from '@/core/matter';
import {
  type ActFields,
  columnsOf,
  enteredPayload,
  type FormDefinition,
  type FormSituation,
  firstValues,
  formOf,
  type ListColumn,
  payloadFieldSchema,
  shapeOf,
} from '@/core/matter/forms';
import { useActContext } from './act-context';
import type { FormValues } from './form-state';
import { takenBy, waitingPapers } from './papers/at-hand';
import { type Bearing, bearingOf, borne } from './papers/bearing';

/** What the declared form of an act begins with, and what it tells: the same for every screen that draws it. */
export interface DeclaredAct {
  readonly act: AnyAct;
  readonly form: FormDefinition;
  readonly situation: FormSituation;
  readonly initial: FormValues;
  readonly fromRecord: readonly string[];
  readonly toPayload: (values: FormValues) => Record<string, unknown>;
  readonly isWrittenNow: boolean;
  /** What papers brought with it do to the form. */
  readonly bearing: Bearing;
  readonly expectedOn: ReturnType<NonNullable<FormDefinition['day']>>;
}

/** Fields that no person is asked and the core cannot work out. */
type Computed = (payload: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const nothing: FormValues = {};

/** What the forms of a matter may take from: the record, the law, the person, the day. */
export function useSituation(): FormSituation {
  const { dossier, law, actor, today, meetings, lastMeeting, lastTime } = useActContext();
  return useMemo<FormSituation>(
    () => ({ dossier, facts: dossier.facts, law, actor, today, meetings, lastMeeting, lastTime }),
    [dossier, law, actor, today, meetings, lastMeeting, lastTime],
  );
}

export function useDeclared(type: string, proposed: FormValues = nothing, computed?: Computed): DeclaredAct {
  const situation = useSituation();
  const act = actOfType(type);
  const form = formOf(type);
  if (!act || !form) throw new Error(`no declared form ${type}`);
  const first = useMemo(() => firstValues(form, act.fields, situation), [form, act, situation]);
  const toPayload = useMemo(
    () => payloadTeller(form, act.fields, situation, computed),
    [form, act, situation, computed],
  );
  const { isWrittenNow: written = false } = form;
  const isWrittenNow = typeof written === 'function' ? written(situation) : written;
  const bearing = bearingOf(form, act.kind === 'records' && !isWrittenNow);
  const blank = { ...first.values, ...proposed, on: '', none: {}, ...(form.papers && { papers: [] }) };
  const waiting = takenBy(waitingPapers(situation.dossier.id, situation.facts), form.papers ?? [], situation.today);
  return {
    act,
    form,
    situation,
    initial: withPapers(blank, waiting, bearing, situation.today),
    fromRecord: first.known.filter((name) => !(name in proposed)),
    toPayload,
    isWrittenNow,
    bearing,
    expectedOn: form.day?.(situation),
  };
}

/** What a form begins with where papers wait for it: they stand in it, as if they were brought now. */
function withPapers(blank: FormValues, waiting: readonly Paper[], bearing: Bearing, today: CivilDate): FormValues {
  if (waiting.length === 0) return blank;
  const values = { ...blank, papers: waiting };
  for (const paper of waiting) Object.assign(values, borne(values, bearing, paper, today));
  return values;
}

function payloadTeller(form: FormDefinition, fields: ActFields, situation: FormSituation, computed?: Computed) {
  return ({ papers, on, ...values }: FormValues): Record<string, unknown> => {
    const payload = enteredPayload(form, fields, values, situation);
    return {
      ...payload,
      ...computed?.(payload),
      on,
      ...(Array.isArray(papers) && papers.length > 0 && { papers: papers as unknown[] }), // Array.isArray says any[]
    };
  };
}

/** The columns of a declared list, for a screen that draws it by itself. */
export function declaredColumns({ act, form, situation }: DeclaredAct, name: string): readonly ListColumn[] {
  const shape = shapeOf(payloadFieldSchema(act.fields, name));
  const row = shape.kind === 'list' ? shapeOf(shape.of) : shape;
  return row.kind === 'object' ? columnsOf(form.fields[name] ?? {}, row.fields, name, situation) : [];
}
