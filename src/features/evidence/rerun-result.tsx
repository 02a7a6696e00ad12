import { formatNumber, useLanguage, useStrings } from '@/i18n';
import { problemOfRefusal } from '@/panels/data';
import { TileState } from '@/ui';
import type { Rerun } from './run-again';
import { strings } from './strings';

const SHOWN = 50;

/** What running a question again showed: in one sentence, and cell by cell. */
export function RerunResult({ rerun }: { readonly rerun: Rerun }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { difference, isSame, refusal, provenance, snapshot } = rerun;
  const separator = language === 'zh' ? '；' : '; ';
  const text = (cell: string | number | boolean | null) =>
    typeof cell === 'number' ? formatNumber(cell, language, 4) : cell === null ? '—' : String(cell);
  const counts = difference && difference.changed.length + difference.added.length + difference.removed.length;
  return (
    <div role="status" className="evidence-rerun">
      {refusal && (
        <>
          <p>{words.notAnswered}</p>
          <TileState problem={problemOfRefusal(refusal)} band />
        </>
      )}
      {!refusal && (
        <p className="say">
          {isSame
            ? words.same
            : difference
              ? counts === 0
                ? words.order
                : words.changed(difference.changed.length, difference.added.length, difference.removed.length)
              : words.noSnapshot}
        </p>
      )}
      <p className={snapshot === 'broken' ? 'hc-loud' : 'hc-faint'}>
        {snapshot === 'broken' ? words.broken : snapshot === 'verified' ? words.verified : words.noSnapshot}
      </p>
      {provenance.length > 0 && (
        <p className="hc-quiet">
          {words.provenance(
            provenance.map(({ field, before, now }) => `${words.fields[field]} ${before} → ${now}`).join(separator),
          )}
        </p>
      )}
      {difference && counts !== null && counts > 0 && (
        <div className="hc-scroll">
          <table className="hc-table">
            <thead>
              <tr>
                <th scope="col">{words.where}</th>
                <th scope="col">{words.column}</th>
                <th scope="col" className="num">
                  {words.before}
                </th>
                <th scope="col" className="num">
                  {words.now}
                </th>
              </tr>
            </thead>
            <tbody>
              {difference.changed.slice(0, SHOWN).map(({ row, column, before, now }) => (
                <tr key={`${row} ${column}`}>
                  <td>{row}</td>
                  <td>{column}</td>
                  <td className="num">{text(before)}</td>
                  <td className="num">{text(now)}</td>
                </tr>
              ))}
              {difference.added.slice(0, SHOWN).map((row) => (
                <tr key={`+${row}`}>
                  <td>{row}</td>
                  <td />
                  <td className="num">—</td>
                  <td className="num">{words.rowAdded}</td>
                </tr>
              ))}
              {difference.removed.slice(0, SHOWN).map((row) => (
                <tr key={`-${row}`}>
                  <td>{row}</td>
                  <td />
                  <td className="num">{words.rowRemoved}</td>
                  <td className="num">—</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
