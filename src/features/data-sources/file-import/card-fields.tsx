import { fieldKinds } from '@/analysis/tables';
import { useLanguage, useStrings } from '@/i18n';
import type { FileField } from '@/ports/file-import';
import { strings } from '../strings';
import { fileImportStrings } from './file-import-strings';
import { type FieldSaid, headingOf } from './said';

const adding = ['always', 'not-over-time', 'never'] as const;

interface CardFieldsProps {
  readonly fields: readonly FileField[];
  readonly out: ReadonlySet<string>;
  readonly onSay: (heading: string, said: FieldSaid) => void;
}

/** The fields of a card, one for each column of the file: name, kind, unit and key, each to be checked. */
export function CardFields({ fields, out, onSay }: CardFieldsProps) {
  const words = useStrings(fileImportStrings);
  const { fieldKinds: kindWords } = useStrings(strings);
  const language = useLanguage();
  return (
    <div className="hc-scroll">
      <table className="hc-table stacked">
        <thead>
          <tr>
            {[words.column, words.label, words.kind, words.unit, words.adds, words.key, words.taken].map((heading) => (
              <th key={heading}>{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => {
            const column = headingOf(field);
            return (
              <tr key={column} className={out.has(column) ? 'out' : ''}>
                <td className="lead column">{column}</td>
                <td data-label={words.label}>
                  <input
                    aria-label={words.of(words.label, column)}
                    value={field.label[language]}
                    required
                    maxLength={200}
                    onChange={(event) => onSay(column, { label: event.currentTarget.value })}
                  />
                </td>
                <td data-label={words.kind}>
                  <select
                    aria-label={words.of(words.kind, column)}
                    value={field.kind}
                    onChange={({ currentTarget: { value } }) =>
                      onSay(column, { kind: fieldKinds.find((one) => one === value) ?? field.kind })
                    }
                  >
                    {fieldKinds.map((one) => (
                      <option key={one} value={one}>
                        {kindWords[one]}
                      </option>
                    ))}
                  </select>
                </td>
                <td data-label={words.unit}>
                  <input
                    aria-label={words.of(words.unit, column)}
                    value={field.unit?.[language] ?? ''}
                    maxLength={40}
                    onChange={(event) => onSay(column, { unit: event.currentTarget.value })}
                  />
                </td>
                <td data-label={words.adds}>
                  {field.kind === 'number' && (
                    <select
                      aria-label={words.of(words.adds, column)}
                      value={field.adds ?? 'always'}
                      onChange={({ currentTarget: { value } }) =>
                        onSay(column, { adds: adding.find((one) => one === value) })
                      }
                    >
                      {adding.map((one) => (
                        <option key={one} value={one}>
                          {words.addings[one]}
                        </option>
                      ))}
                    </select>
                  )}
                </td>
                <td data-label={words.key}>
                  <input
                    type="checkbox"
                    aria-label={words.of(words.key, column)}
                    checked={field.key === true}
                    onChange={(event) => onSay(column, { key: event.currentTarget.checked })}
                  />
                </td>
                <td data-label={words.taken}>
                  <input
                    type="checkbox"
                    aria-label={words.of(words.taken, column)}
                    checked={!out.has(column)}
                    onChange={(event) => onSay(column, { out: !event.currentTarget.checked })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
