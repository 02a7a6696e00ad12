import { isCivilDate } from '@/core/kernel';
import { bilingual, formatDay, useLanguage, useStrings } from '@/i18n';
import type { UnreadableEntry } from '@/ports/journal';

const strings = bilingual(
  {
    at: (n: number) => `第 ${n} 次办理`,
    batch: (n: number) => `第 ${n} 批意见`,
    saved: '保存的内容',
    noMatter: '事项读不出',
    noActs: '办理内容读不出',
  },
  {
    at: (n: number) => `Act ${n}`,
    batch: (n: number) => `Batch ${n} of opinions`,
    saved: 'Something saved',
    noMatter: 'the matter cannot be told',
    noActs: 'What it holds cannot be told',
  },
);

/** Entries that cannot be read: which, of which matter, what they hold as far as that can be told, and why. */
export function UnreadableList({ entries }: { readonly entries: readonly UnreadableEntry[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <ul style={{ listStyle: 'none', padding: 0, margin: 0, maxHeight: '50vh', overflowY: 'auto' }}>
      {entries.map(({ of, key, at, matterId, title, acts, why }) => (
        <li key={`${of}-${key}-${why.en}`} style={{ padding: '8px 0', borderTop: '1px solid var(--hc-line)' }}>
          <strong>
            {of === 'saved'
              ? words.saved
              : `${of === 'acts' ? words.at(at) : words.batch(at)} · ${title ?? matterId ?? words.noMatter}`}
          </strong>
          {acts.map(({ title: act, on, by }) => (
            <div key={`${act.en} ${on} ${by}`}>
              {[act[language], isCivilDate(on) && formatDay(on, language), by].filter(Boolean).join(' · ')}
            </div>
          ))}
          {of === 'acts' && acts.length === 0 && <div>{words.noActs}</div>}
          <div className="hc-quiet">{why[language]}</div>
        </li>
      ))}
    </ul>
  );
}
