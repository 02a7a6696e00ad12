import type { Rerun } from '@/data';
import { useLanguage, useStrings } from '@/i18n';
import { problemOfRefusal } from '@/panels/data';
import { TileState } from '@/ui';
import { changeRows } from './change-rows';
import { strings } from './strings';

const SHOWN = 50;

/** What running a question again showed: in one sentence, and place by place. */
export function RerunResult({ rerun }: { readonly rerun: Rerun }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { refusal, provenance, snapshot } = rerun;
  const separator = language === 'zh' ? '；' : '; ';
  const snapshotWords = {
    verified: words.verified,
    broken: words.broken,
    missing: words.noSnapshot,
    erased: words.erasedNow,
  };
  const rows = changeRows(rerun, (name) => name, language);
  return (
    <div role="status" className="evidence-rerun">
      {refusal ? (
        <>
          <p>{words.notAnswered}</p>
          <TileState problem={problemOfRefusal(refusal)} band />
        </>
      ) : (
        <p className="say">{sentenceOf(rerun, words)}</p>
      )}
      <p className={snapshot === 'broken' ? 'hc-loud' : 'hc-faint'}>{snapshotWords[snapshot]}</p>
      {provenance.length > 0 && (
        <p className="hc-quiet">
          {words.provenance(
            provenance.map(({ field, before, now }) => `${words.fields[field]} ${before} → ${now}`).join(separator),
          )}
        </p>
      )}
      {rows.length > 0 && (
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
              {rows.slice(0, SHOWN).map(({ where, column, before, now }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a list that is drawn once
                <tr key={at}>
                  <td>{where}</td>
                  <td>{column}</td>
                  <td className="num">{before}</td>
                  <td className="num">{now}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length > SHOWN && <p className="hc-faint">{words.more(rows.length - SHOWN)}</p>}
        </div>
      )}
    </div>
  );
}

function sentenceOf(
  { isSame, difference, snapshot, words: changed }: Rerun,
  words: ReturnType<typeof useStrings<typeof strings.zh>>,
): string {
  if (isSame) return changed.length === 0 ? words.same : words.sameButWords(changed.length);
  if (!difference) return snapshot === 'erased' ? words.digestDiffers : words.noSnapshot;
  const { changes, isReordered, rounded } = difference;
  const count = (...kinds: readonly string[]) => changes.filter(({ kind }) => kinds.includes(kind)).length;
  if (changes.length === 0) return isReordered ? words.order : rounded > 0 ? words.rounding(rounded) : words.order;
  return words.changed({
    cells: count('value'),
    added: count('row-added'),
    removed: count('row-removed'),
    flags: count('flags'),
    units: count('unit'),
    columns: count('column-added', 'column-removed'),
  });
}
