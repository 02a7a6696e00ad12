import { useLanguage, useStrings } from '@/i18n';
import type { Findings } from '@/ports/file-import';
import { Card } from '@/ui';
import { fileImportStrings } from './file-import-strings';

interface FindingsListProps {
  readonly findings: Findings;
  /** A row that looks like none of data is one. */
  readonly onDataRow: (row: number) => void;
  /** Rows of totals, or footnotes, are left out. */
  readonly onLeaveOut: (what: 'totals' | 'footnotes') => void;
}

/** What was found in a file, each at its row and column; what refuses it first. */
export function FindingsList({ findings, onDataRow, onLeaveOut }: FindingsListProps) {
  const words = useStrings(fileImportStrings);
  const language = useLanguage();
  const { problems, total } = findings;
  const refusing = problems.filter(({ level }) => level === 'refuses');
  const told = problems.filter(({ level }) => level === 'told');
  const refused = total - told.length;
  if (total === 0) return null;
  const ways = (['totals', 'footnotes'] as const).filter((what) =>
    refusing.some(({ code }) => code === (what === 'totals' ? 'total-row' : 'footnote-row')),
  );
  return (
    <Card title={refused > 0 ? words.refused(refused) : words.told} {...(refused > 0 && { say: words.refusedSay })}>
      <ul className="findings" role={refused > 0 ? 'alert' : 'list'}>
        {[...refusing, ...told].map(({ level, words: sentence, code, row }) => (
          <li key={`${code} ${sentence.zh}`}>
            {level === 'refuses' && <span className="hc-loud">■ </span>}
            {sentence[language]}
            {(code === 'total-row' || code === 'footnote-row') && row !== undefined && (
              <button
                type="button"
                className="hc-btn plain"
                aria-label={words.isDataOf(row)}
                onClick={() => onDataRow(row)}
              >
                {words.isData}
              </button>
            )}
          </li>
        ))}
        {refused > refusing.length && <li className="hc-faint">{words.more(refused - refusing.length)}</li>}
      </ul>
      {ways.length > 0 && (
        <p className="findings-ways">
          {ways.map((what) => (
            <button key={what} type="button" className="hc-btn" onClick={() => onLeaveOut(what)}>
              {words[what]}
            </button>
          ))}
        </p>
      )}
    </Card>
  );
}
