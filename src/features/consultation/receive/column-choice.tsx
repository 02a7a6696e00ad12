import { NativeSelect, Text } from '@mantine/core';
import { type OpinionColumns, opinionFields, widthOf } from '@/analysis/opinions';
import { inBrackets, useLanguage, useStrings } from '@/i18n';
import type { TextTable } from '@/ports/table-reader';
import { strings } from './strings';

const HEADER_WITHIN = 15;

interface ColumnChoiceProps {
  readonly table: TextTable;
  readonly columns: OpinionColumns;
  readonly onColumns: (columns: OpinionColumns) => void;
}

/** Which column holds what, as guessed, and changed by hand. */
export function ColumnChoice({ table, columns: { header, at }, onColumns }: ColumnChoiceProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const headings = (header >= 0 && table[header]) || [];
  const twice = [...new Set(headings.filter((name, column) => name !== '' && headings.indexOf(name) < column))];
  const choices = Array.from({ length: widthOf(table) }, (_, column) => {
    const name = headings[column];
    const place = words.column(column + 1);
    return {
      value: String(column),
      label: name ? (twice.includes(name) ? `${name}${inBrackets(place, language)}` : name) : place,
    };
  });
  return (
    <fieldset className="opinion-columns">
      <legend>{words.columns}</legend>
      <Text size="xs" c="dimmed">
        {at.text === undefined ? words.noColumns : words.columnsHint}
      </Text>
      {twice.length > 0 && (
        <Text size="xs" className="hc-loud" role="alert">
          {words.twice(twice.join(words.join))}
        </Text>
      )}
      <div className="act-row">
        {opinionFields.map((field) => (
          <NativeSelect
            key={field}
            label={words.fields[field]}
            withAsterisk={field === 'text'}
            data={[{ value: '', label: words.none }, ...choices]}
            value={at[field] === undefined ? '' : String(at[field])}
            onChange={(event) => {
              const { [field]: _former, ...others } = at;
              const chosen = event.currentTarget.value;
              onColumns({ header, at: chosen === '' ? others : { ...others, [field]: Number(chosen) } });
            }}
          />
        ))}
        <NativeSelect
          label={words.header}
          data={[
            { value: '-1', label: words.noHeader },
            ...table.slice(0, HEADER_WITHIN).map((_, row) => ({ value: String(row), label: words.headerAt(row + 1) })),
          ]}
          value={String(header)}
          onChange={(event) => onColumns({ header: Number(event.currentTarget.value), at })}
        />
      </div>
    </fieldset>
  );
}
