import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useStorageState } from '@/browser-storage';
import { bilingual, useLanguage, useStrings } from '@/i18n';
import { setAsideFile } from '@/ports/journal';
import type { DemoControls } from '@/queries';
import { setAsideOf } from '@/queries';
import { download } from '@/ui';

const strings = bilingual(
  {
    some: (n: number, matters: string) => `本机有 ${n} 条读不出的内容另存着，没有计入${matters && `：${matters}`}。`,
    save: '导出',
    look: '查看',
    join: '、',
  },
  {
    some: (n: number, matters: string) =>
      `${n} unreadable ${n === 1 ? 'entry is' : 'entries are'} kept aside in this browser and counted nowhere${matters && ` (${matters})`}.`,
    save: 'Export',
    look: 'Look at it',
    join: ', ',
  },
);

/** Says on every screen that something kept here is not counted, and of which matters, for as long as it is so. */
export function SetAsideNotice({ demo }: { readonly demo: DemoControls }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { asideChanges } = useStorageState();
  const { data: entries = [] } = useQuery(setAsideOf(demo, asideChanges));
  if (entries.length === 0) return null;
  const matters = [...new Set(entries.map(({ title, matterId }) => title ?? matterId))].filter((name) => name !== null);
  return (
    <p
      className="hc-quiet"
      role="status"
      style={{ display: 'flex', gap: '0 8px', flexWrap: 'wrap', alignItems: 'baseline', marginBottom: 8 }}
    >
      <span>{`▲ ${words.some(entries.length, matters.join(words.join))}`}</span>
      {entries.length === 1 && <span>{entries[0]?.why[language]}</span>}
      <button
        type="button"
        className="hc-btn plain"
        onClick={() => download('hengce-set-aside.json', setAsideFile(entries), 'application/json')}
      >
        {words.save}
      </button>
      <Link to="/settings">{words.look}</Link>
    </p>
  );
}
