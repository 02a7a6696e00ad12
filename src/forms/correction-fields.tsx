import { useMemo } from 'react';
import type { CivilDate } from '@/core/kernel';
import type { Paper } from '@/core/law';
import { actOfEvent } from '@/core/matter';
import { correctionForm, enteredPayload, formOf, payloadFieldSchema, standingValues } from '@/core/matter/forms';
import { useStrings } from '@/i18n';
import { DeclaredField } from './declared-field';
import { faultsOf } from './faults';
import { DayInput } from './fields';
import type { FormValues } from './form-state';
import { PapersField } from './papers/papers-field';
import { strings } from './strings';
import { useSituation } from './use-declared';

interface Entry {
  readonly type: string;
  readonly on: CivilDate;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly papers?: readonly Paper[] | undefined;
}

/** An entry as it stands, to be corrected in the fields of its act; undefined: no act leaves such an entry. */
export function useCorrection({ type, on, payload, papers }: Entry) {
  const situation = useSituation();
  return useMemo(() => {
    const act = actOfEvent(type);
    if (!act) return undefined;
    const declared = formOf(act.type);
    const form = correctionForm(act.fields, declared);
    return {
      act,
      form,
      situation,
      paperKinds: declared?.papers,
      initial: { ...standingValues(form, act.fields, payload), on, papers: papers ?? [] },
      toPayload: ({ on: _on, papers: _papers, ...values }: FormValues) =>
        enteredPayload(form, act.fields, values, situation),
      faults: ({ on: day, papers: _papers, ...values }: FormValues) =>
        faultsOf(act, { ...enteredPayload(form, act.fields, values, situation), on: day, type: act.type }),
    };
  }, [type, on, payload, papers, situation]);
}

/** The day of the entry and all that it holds, drawn by the fields of its act. */
export function CorrectionFields({ act, form, situation, paperKinds }: NonNullable<ReturnType<typeof useCorrection>>) {
  const words = useStrings(strings);
  return (
    <>
      <DayInput name="on" label={words.on} />
      {Object.entries(form.fields).map(([name, field]) => (
        <DeclaredField
          key={name}
          schema={payloadFieldSchema(act.fields, name)}
          {...{ field, situation }}
          path={name}
          plain={name}
        />
      ))}
      {paperKinds && <PapersField name="papers" label={words.papers} hint={words.papersCorrected} kinds={paperKinds} />}
    </>
  );
}
