import { ProseField, RowsField, TextField, useFormState, useFormValue } from '@/forms';
import { mostClauses, nextClauseNo } from './clause-faults';
import { ClausesFromWord } from './clauses-from-word';
import type { Clause } from './split-clauses';

interface ClausesFieldProps {
  readonly name: string;
  readonly labels: { readonly clauses: string; readonly no: string; readonly text: string };
}

/** The clauses of a draft, typed one by one or taken from Word; a new one has the next number already. */
export function ClausesField({ name, labels }: ClausesFieldProps) {
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
        label={labels.clauses}
        newRow={() => ({ no: nextClauseNo(clauses.map(({ no }) => no)), text: '' })}
        min={1}
        max={mostClauses}
      >
        {(path) => (
          <div className="act-row">
            <TextField name={`${path}.no`} label={labels.no} />
            <ProseField name={`${path}.text`} label={labels.text} />
          </div>
        )}
      </RowsField>
    </>
  );
}
