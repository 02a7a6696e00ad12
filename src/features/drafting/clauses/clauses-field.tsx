import { nextClauseNo } from '@/core/matter/forms';
import { ProseField, RowsField, TextField, useFormState, useFormValue } from '@/forms';
import { useStrings } from '@/i18n';
import { mostClauses } from './clause-faults';
import { ClausesFromWord } from './clauses-from-word';
import type { Clause } from './split-clauses';
import { strings } from './strings';

/** The clauses of a draft, typed one by one or taken from Word; a new one has the next number already. */
export function ClausesField({ name }: { readonly name: string }) {
  const words = useStrings(strings);
  const form = useFormState();
  const value = useFormValue(name);
  const clauses = Array.isArray(value) ? (value as readonly Clause[]) : []; // the form declares its rows so
  const written = clauses.filter(({ text }) => text.trim() !== '');
  return (
    <>
      <ClausesFromWord
        present={written.length}
        onTake={(taken, how) => {
          form.clearFieldError(name);
          form.setFieldValue(name, how === 'behind' ? [...written, ...taken] : [...taken]);
        }}
      />
      <RowsField
        name={name}
        label={words.list}
        newRow={() => ({ no: nextClauseNo(clauses.map(({ no }) => no)), text: '' })}
        min={1}
        max={mostClauses}
      >
        {(path) => (
          <div className="act-row">
            <TextField name={`${path}.no`} label={words.no} />
            <ProseField name={`${path}.text`} label={words.text} />
          </div>
        )}
      </RowsField>
    </>
  );
}
