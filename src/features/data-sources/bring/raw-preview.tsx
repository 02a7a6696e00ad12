import { useStrings } from '@/i18n';
import type { Inspection } from '@/ports/file-intake';
import { Card } from '@/ui';
import { bringStrings } from './bring-strings';

const ROWS = 8;

/** The first rows of a file as they stand in it. */
export function RawPreview({ title, preview }: { readonly title: string; readonly preview: Inspection['preview'] }) {
  const words = useStrings(bringStrings);
  const rows = preview.rows.slice(0, ROWS);
  return (
    <Card title={words.preview} small={title} say={words.previewSay(rows.length)}>
      <div className="hc-scroll">
        <table className="hc-table">
          <thead>
            <tr>
              {preview.columns.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a file's columns have no identity beyond their place
                <th key={at}>{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a file's rows have no identity beyond their place
              <tr key={row}>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor have its cells
                  <td key={at} className="nowrap">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
