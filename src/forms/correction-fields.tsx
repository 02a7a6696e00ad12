import { useMemo } from 'react';
import type { CivilDate } from '@/core/kernel';
import { actOfEvent } from '@/core/matter';
import { correctionForm, enteredPayload, formOf, payloadFieldSchema, standingValues } from '@/core/matter/forms';
import { useStrings } from '@/i18n';
import { DeclaredField } from './declared-field';
import { faultsOf } from './faults';
import { DayInput } from './fields';
import type { FormValues } from './form-state';
import { strings } from './strings';
import { useSituation } from './use-declared';

interface Entry {
  readonly type: string;
  readonly on: CivilDate;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An entry as it stands, to be corrected in the fields of its act; undefined: no act leaves such an entry. */
export function useCorrection({ type, on, payload }: Entry) {
  const situation = useSituation();
  return useMemo(() => {
    const act = actOfEvent(type);
    if (!act) return undefined;
    const form = correctionForm(act.fields, formOf(act.type));
    return {
      act,
      form,
      situation,
      initial: { ...standingValues(form, act.fields, payload), on },
      toPayload: ({ on: _on, ...values }: FormValues) => enteredPayload(form, act.fields, values, situation),
      faults: ({ on: day, ...values }: FormValues) =>
        faultsOf(act, { ...enteredPayload(form, act.fields, values, situation), on: day, type: act.type }),
    };
  }, [type, on, payload, situation]);
}

/** The day of the entry and all that it holds, drawn by the fields of its act. */
export function CorrectionFields({ act, form, situation }: NonNullable<ReturnType<typeof useCorrection>>) {
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
    </>
  );
}
