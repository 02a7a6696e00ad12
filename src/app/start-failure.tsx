import { bilingual, useStrings } from '@/i18n';
import { download } from '@/ui';
import type { StartFailed } from './start-services';

const strings = bilingual(
  {
    title: '本机保存的演示记录无法读取',
    body: '其中有一条记录已损坏。请先导出保存，再重置演示；重置后恢复为示例城市，本机办理的内容会清除。',
    save: '导出记录',
    reset: '重置演示',
    why: '原因',
  },
  {
    title: 'The demo records kept in this browser cannot be read',
    body: 'One of them is damaged. Export them first, then reset the demo. Resetting brings back the sample city; what was done in this browser is removed.',
    save: 'Export the records',
    reset: 'Reset the demo',
    why: 'Reason',
  },
);

/** Never a white page: what failed at the start, a copy of the data, and the way out. */
export function StartFailure({ failure }: { readonly failure: StartFailed }) {
  const words = useStrings(strings);
  return (
    <main style={{ maxWidth: 640, margin: '12vh auto', padding: 24 }}>
      <div className="hc-card" role="alert">
        <h1 style={{ fontSize: 20 }}>{words.title}</h1>
        <p style={{ margin: '12px 0' }}>{words.body}</p>
        <p style={{ display: 'flex', gap: 8 }}>
          <button
            type="button"
            className="hc-btn"
            onClick={() => download('hengce-records.json', JSON.stringify(failure.raw, null, 2), 'application/json')}
          >
            {words.save}
          </button>
          <button
            type="button"
            className="hc-btn primary"
            onClick={() => void failure.reset().then(() => location.reload())}
          >
            {words.reset}
          </button>
        </p>
        <details style={{ marginTop: 16 }}>
          <summary className="hc-quiet">{words.why}</summary>
          <pre className="hc-faint" style={{ whiteSpace: 'pre-wrap' }}>
            {failure.why}
          </pre>
        </details>
      </div>
    </main>
  );
}
