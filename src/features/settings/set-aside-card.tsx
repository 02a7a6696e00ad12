import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useStorageState } from '@/browser-storage';
import { bilingual, useStrings } from '@/i18n';
import { setAsideFile } from '@/ports/journal';
import { type DemoControls, setAsideOf, UnreadableList } from '@/queries';
import { Card, download } from '@/ui';

const strings = bilingual(
  {
    title: (n: number) => `另存的 ${n} 条读不出的内容`,
    say: '打开时读不出，没有计入任何数字；原样保存在这个浏览器里。',
    save: '导出这几条',
    drop: '从本机删去',
    dropSure: '删去后不能恢复。导出过再删。',
    yes: '确定删去',
    no: '不删',
  },
  {
    title: (n: number) => `${n} unreadable ${n === 1 ? 'entry' : 'entries'} kept aside`,
    say: 'They could not be read when the demo opened. No figure counts them; they are kept in this browser as they were.',
    save: 'Export them',
    drop: 'Remove from this browser',
    dropSure: 'Once removed they cannot be brought back. Export them first.',
    yes: 'Remove',
    no: 'Do not remove',
  },
);

/** What was put aside at a start: named with its reason, to be taken away as a file or removed. */
export function SetAsideCard({ demo }: { readonly demo: DemoControls }) {
  const words = useStrings(strings);
  const { asideChanges } = useStorageState();
  const { data: entries = [] } = useQuery(setAsideOf(demo, asideChanges));
  const [sure, setSure] = useState(false);
  if (entries.length === 0) return null;
  return (
    <Card title={words.title(entries.length)} say={words.say}>
      <div style={{ marginTop: 8 }}>
        <UnreadableList entries={entries} />
      </div>
      <p style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginTop: 12 }}>
        <button
          type="button"
          className="hc-btn"
          onClick={() => download('hengce-set-aside.json', setAsideFile(entries), 'application/json')}
        >
          {words.save}
        </button>
        {!sure && (
          <button type="button" className="hc-btn" onClick={() => setSure(true)}>
            {words.drop}
          </button>
        )}
      </p>
      {sure && (
        <div role="alert" style={{ marginTop: 12 }}>
          <p>{words.dropSure}</p>
          <p style={{ display: 'flex', gap: 8, marginTop: 8 }}>
            <button type="button" className="hc-btn" onClick={() => void demo.dropSetAside()}>
              {words.yes}
            </button>
            <button type="button" className="hc-btn" onClick={() => setSure(false)}>
              {words.no}
            </button>
          </p>
        </div>
      )}
    </Card>
  );
}
