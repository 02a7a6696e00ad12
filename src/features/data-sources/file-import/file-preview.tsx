import { shortened } from '@/core/kernel';
import { useStrings } from '@/i18n';
import type { FileReading, Inspection, ParseOptions } from '@/ports/file-import';
import { fileImportStrings } from './file-import-strings';

const ROWS = 8;

/** The first rows of a file whose format names its columns itself. */
export function NamedPreview({ preview }: { readonly preview: Inspection['preview'] }) {
  return (
    <div className="hc-scroll">
      <table className="hc-table">
        <thead>
          <tr>
            {preview.columns.map((column) => (
              <th key={column} className="nowrap">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.slice(0, ROWS).map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file's rows have no identity beyond their place
            <Cells key={row} cells={cells} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface OpeningProps {
  readonly opening: NonNullable<ParseOptions['opening']>;
  readonly reading: FileReading;
  readonly onReading: (reading: FileReading) => void;
}

/** The first rows of a sheet as they stand; the row of the headings is chosen among them. */
export function OpeningPreview({ opening: { rows, headings }, reading, onReading }: OpeningProps) {
  const words = useStrings(fileImportStrings);
  return (
    <div className="hc-scroll opening">
      <table className="hc-table">
        <tbody>
          {rows.map(({ row, cells }) => {
            const isHeading = row >= headings.first && row <= headings.last;
            return (
              <tr key={row} className={isHeading ? 'heading' : row < headings.first ? 'above' : ''}>
                <th scope="row">
                  <label>
                    <input
                      type="radio"
                      name="heading-row"
                      checked={row === headings.first}
                      aria-label={words.headingAt(row)}
                      onChange={() => onReading({ ...reading, skipRows: row - 1 })}
                    />
                    {row}
                  </label>
                </th>
                <Texts cells={cells} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const Cells = ({ cells }: { readonly cells: readonly string[] }) => (
  <tr>
    <Texts cells={cells} />
  </tr>
);

const Texts = ({ cells }: { readonly cells: readonly string[] }) =>
  cells.map((cell, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a file's cells have no identity beyond their place
    <td key={at} className="nowrap">
      {shortened(cell, 60)}
    </td>
  ));
