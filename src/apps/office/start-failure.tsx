import { useState } from 'react';
import { bilingual, useStrings } from '@/i18n';
import { setAsideFile } from '@/ports/journal';
import { UnreadableList } from '@/queries';
import { download } from '@/ui';
import type { StartFailed } from '@/wiring/browser/start-services';

const strings = bilingual(
  {
    title: (n: number) => `本机保存的演示记录中有 ${n} 条无法读取`,
    failed: '演示没有打开',
    failedBody: '请再试一次。仍然打不开的，可以重置演示；重置后恢复为示例城市，本机办理的内容会清除。',
    body: '请先导出保存，再选怎样打开。不计入这几条打开时，其余办理照旧；读不出的另存在本机，可以在“设置”里导出。',
    save: '导出记录',
    without: '不计入这几条，打开演示',
    again: '再试一次',
    reset: '重置演示',
    resetSure: '重置后，本机办理的内容会全部清除，读得出的也清除。',
    yes: '确定重置',
    no: '不重置',
    why: '原因',
    stuck: '没有做成，浏览器可能拒绝存储，或另一个页面正在使用。请关闭其他页面后再试。',
  },
  {
    title: (n: number) => `${n} of the demo records kept in this browser cannot be read`,
    failed: 'The demo did not open',
    failedBody:
      'Please try again. If it still does not open, reset the demo: the sample city is back then, and what was done in this browser is removed.',
    body: 'Export them first, then say how to open. Opened without them, everything else stays as it is; what cannot be read is kept aside in this browser and can be exported from Settings.',
    save: 'Export the records',
    without: 'Open without them',
    again: 'Try again',
    reset: 'Reset the demo',
    resetSure: 'Everything done in this browser will be removed, the readable part too.',
    yes: 'Reset',
    no: 'Do not reset',
    why: 'Reason',
    stuck:
      'That did not work: the browser may refuse storage, or another page is using it. Close other pages and try again.',
  },
);

/** Never a white page: what cannot be read and why, a copy of it, and the ways on. */
export function StartFailure({ failure }: { readonly failure: StartFailed }) {
  const words = useStrings(strings);
  const [sure, setSure] = useState(false);
  const [stuck, setStuck] = useState(false);
  const openAfter = (work: () => Promise<void>) => () =>
    void work().then(
      () => location.reload(),
      () => setStuck(true),
    );
  const isUnreadable = failure.kind === 'unreadable';
  return (
    <main style={{ maxWidth: 860, margin: '8vh auto', padding: 16 }}>
      <div className="hc-card" role="alert">
        <h1 style={{ fontSize: 20 }}>{isUnreadable ? words.title(failure.entries.length) : words.failed}</h1>
        <p style={{ margin: '12px 0' }}>{isUnreadable ? words.body : words.failedBody}</p>
        {isUnreadable && <UnreadableList entries={failure.entries} />}
        <p style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginTop: 16 }}>
          {isUnreadable ? (
            <>
              <button
                type="button"
                className="hc-btn"
                onClick={() => download('hengce-records.json', setAsideFile(failure.entries), 'application/json')}
              >
                {words.save}
              </button>
              <button type="button" className="hc-btn primary" onClick={openAfter(failure.setAside)}>
                {words.without}
              </button>
            </>
          ) : (
            <button type="button" className="hc-btn primary" onClick={() => location.reload()}>
              {words.again}
            </button>
          )}
          {!sure && (
            <button type="button" className="hc-btn" onClick={() => setSure(true)}>
              {words.reset}
            </button>
          )}
        </p>
        {sure && (
          <>
            <p style={{ marginTop: 12 }}>{words.resetSure}</p>
            <p style={{ display: 'flex', gap: 8, marginTop: 8 }}>
              <button type="button" className="hc-btn" onClick={openAfter(failure.reset)}>
                {words.yes}
              </button>
              <button type="button" className="hc-btn" onClick={() => setSure(false)}>
                {words.no}
              </button>
            </p>
          </>
        )}
        {stuck && (
          <p className="hc-loud" style={{ marginTop: 12 }}>
            {words.stuck}
          </p>
        )}
        {failure.kind === 'failed' && (
          <details style={{ marginTop: 16 }}>
            <summary className="hc-quiet">{words.why}</summary>
            <pre className="hc-faint" style={{ whiteSpace: 'pre-wrap' }}>
              {failure.why}
            </pre>
          </details>
        )}
      </div>
    </main>
  );
}
