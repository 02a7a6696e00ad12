import { NumberField, RowsField, TextField } from '@/forms';
import { useStrings } from '@/i18n';
import { strings } from './editor-strings';

/** What few criteria need: a hard limit, words for scores, a value that does not grow straight. */
export function CriterionMore({ path }: { readonly path: string }) {
  const words = useStrings(strings);
  return (
    <details>
      <summary>{words.more}</summary>
      <NumberField name={`${path}.limit`} label={words.limit} />
      <RowsField
        name={`${path}.levels`}
        label={words.levels}
        hint={words.levelsHint}
        max={9}
        newRow={() => ({ word: '', score: null })}
      >
        {(row) => (
          <div className="act-row">
            <TextField name={`${row}.word`} label={words.word} />
            <NumberField name={`${row}.score`} label={words.score} />
          </div>
        )}
      </RowsField>
      <RowsField
        name={`${path}.bends`}
        label={words.bends}
        hint={words.bendsHint}
        max={8}
        newRow={() => ({ score: null, worth: null })}
      >
        {(row) => (
          <div className="act-row">
            <NumberField name={`${row}.score`} label={words.score} />
            <NumberField name={`${row}.worth`} label={words.worth} min={0} max={1} step={0.05} />
          </div>
        )}
      </RowsField>
    </details>
  );
}
