import { useState } from 'react';
import { useStrings } from '@/i18n';
import {
  dayOrders,
  delimiters,
  encodings,
  type FileReading,
  type Inspection,
  type ParseOptions,
} from '@/ports/file-import';
import { Card } from '@/ui';
import { fileImportStrings } from './file-import-strings';
import { NamedPreview, OpeningPreview } from './file-preview';

interface ReadingCardProps {
  readonly title: string;
  readonly choices: ParseOptions;
  /** Absent while the file cannot be read as chosen. */
  readonly preview: Inspection['preview'] | undefined;
  /** What a person said, and what is taken where they said nothing. */
  readonly said: FileReading;
  readonly taken: FileReading;
  readonly onReading: (reading: FileReading) => void;
}

const epochs = [1900, 1904] as const;
const headingCounts = [1, 2, 3] as const;
const blankWays = ['fill', 'keep'] as const;

/** How the file begins and how it is read: only what is open to choice can be chosen, and each choice reads the file again. */
export function ReadingCard({ title, choices, preview, said, taken, onReading }: ReadingCardProps) {
  const words = useStrings(fileImportStrings);
  const { encoding, sheets, opening, year, serialDates, dayOrder, blanks, unitAbove } = choices;
  const sayOf = opening ? words.openingSay(opening.headings.first, opening.headings.last) : words.namedSay;
  const pick = <K extends keyof FileReading>(name: K, value: FileReading[K] | undefined) => {
    const { [name]: _, ...rest } = said;
    onReading(value === undefined ? rest : { ...rest, [name]: value });
  };
  return (
    <Card title={words.preview} small={title} {...(preview && { say: sayOf })}>
      <div className="pairs">
        {sheets && sheets.names.length > 1 && (
          <label>
            <span>{words.sheet}</span>
            <select value={sheets.taken ?? ''} onChange={({ currentTarget: { value } }) => pick('sheet', value)}>
              {sheets.taken === undefined && <option value="">{words.chooseShare}</option>}
              {sheets.names.map((name) => (
                <option key={name} value={name}>
                  {sheets.hidden.includes(name) ? words.hiddenSheet(name) : name}
                </option>
              ))}
            </select>
          </label>
        )}
        {encoding && (
          <label>
            <span>{words.encoding}</span>
            <select
              value={said.encoding ?? ''}
              onChange={({ currentTarget: { value } }) =>
                pick(
                  'encoding',
                  encodings.find((one) => one === value),
                )
              }
            >
              <option value="">
                {encoding.why === 'told' || encoding.taken === undefined
                  ? words.bySelf
                  : words.bySelfAs(words.encodings[encoding.taken])}
              </option>
              {encodings.map((one) => (
                <option key={one} value={one}>
                  {words.encodings[one]}
                </option>
              ))}
            </select>
            <small className="hc-quiet">{words.encodingWhy[encoding.why]}</small>
          </label>
        )}
        {encoding && opening && (
          <label>
            <span>{words.delimiter}</span>
            <select
              value={said.delimiter ?? ''}
              onChange={({ currentTarget: { value } }) =>
                pick(
                  'delimiter',
                  delimiters.find((one) => one === value),
                )
              }
            >
              <option value="">{words.bySelf}</option>
              {delimiters.map((one) => (
                <option key={one} value={one}>
                  {words.delimiters[one]}
                </option>
              ))}
            </select>
          </label>
        )}
        {opening && (
          <label>
            <span>{words.headingRows}</span>
            <select
              value={taken.headerRows ?? 1}
              onChange={({ currentTarget: { value } }) =>
                pick(
                  'headerRows',
                  headingCounts.find((count) => String(count) === value),
                )
              }
            >
              {headingCounts.map((count) => (
                <option key={count} value={count}>
                  {words.headingCount(count)}
                </option>
              ))}
            </select>
          </label>
        )}
        {year[0] && <YearInput {...year[0]} year={said.year} onYear={(told) => pick('year', told)} />}
        {serialDates[0] && (
          <label>
            <span>{words.serial}</span>
            <select
              value={said.serialDates ?? ''}
              onChange={({ currentTarget: { value } }) =>
                pick(
                  'serialDates',
                  epochs.find((epoch) => String(epoch) === value),
                )
              }
            >
              <option value="">{words.notSerial}</option>
              {epochs.map((epoch) => (
                <option key={epoch} value={epoch}>
                  {words.epochs[epoch]}
                </option>
              ))}
            </select>
            <small className="hc-quiet">{words.serialSay(serialDates[0].column, serialDates[0].cell)}</small>
          </label>
        )}
        {dayOrder[0] && (
          <Choice
            label={words.dayOrder}
            value={taken.dayOrder ?? ''}
            options={dayOrders.map((order) => [order, words.dayOrders[order]])}
            none={words.notSaid}
            say={words.dayOrderSay(dayOrder[0].column, dayOrder[0].cell)}
            onPick={(value) =>
              pick(
                'dayOrder',
                dayOrders.find((order) => order === value),
              )
            }
          />
        )}
        {blanks[0] && (
          <Choice
            label={words.blanks}
            value={said.blanks ?? ''}
            options={blankWays.map((way) => [way, words.blankWays[way]])}
            none={words.notSaid}
            say={words.blanksSay(blanks[0].column, blanks[0].cell)}
            onPick={(value) =>
              pick(
                'blanks',
                blankWays.find((way) => way === value),
              )
            }
          />
        )}
        {unitAbove && (
          <Choice
            label={words.unitAbove}
            value={said.unitAbove ?? ''}
            options={[['leave-out', words.unitAside]]}
            none={words.unitHolds}
            say={words.unitAboveSay(unitAbove.row, unitAbove.unit)}
            onPick={(value) => pick('unitAbove', value === 'leave-out' ? value : undefined)}
          />
        )}
      </div>
      {opening ? (
        <OpeningPreview opening={opening} reading={said} onReading={onReading} />
      ) : (
        preview && <NamedPreview preview={preview} />
      )}
    </Card>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  /** Words of the choice that nothing was said. */
  readonly none: string;
  readonly say: string;
  readonly onPick: (value: string) => void;
}

function Choice({ label, value, options, none, say, onPick }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        <option value="">{none}</option>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
      <small className="hc-quiet">{say}</small>
    </label>
  );
}

interface YearInputProps {
  readonly column: string;
  readonly cell: string;
  readonly year: number | undefined;
  readonly onYear: (year: number | undefined) => void;
}

/** The year of dates written without one; told once it is one. */
function YearInput({ column, cell, year, onYear }: YearInputProps) {
  const words = useStrings(fileImportStrings);
  const [typed, setTyped] = useState(String(year ?? ''));
  return (
    <label>
      <span>{words.year}</span>
      <input
        inputMode="numeric"
        maxLength={4}
        placeholder="2026"
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          const told = /^(19|20|21)\d\d$/.test(value) ? Number(value) : undefined;
          if (told !== year) onYear(told);
        }}
      />
      <small className="hc-quiet">{words.yearSay(column, cell)}</small>
    </label>
  );
}
