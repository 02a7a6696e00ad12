import { useEffect, useState } from 'react';
import { bilingual, useStrings } from '@/i18n';
import type { StartFailed } from '@/wiring/browser/start-services';

const strings = bilingual(
  {
    failed: '演示没有打开',
    failedBody: '请再试一次。仍然打不开的，可以重置演示；重置后恢复为示例城市，本机办理的内容会清除。',
    incomplete: '程序没有载入完整：可能连不上服务器，或系统刚刚更新。请检查网络后再试；已办理和填写的内容不受影响。',
    again: '再试一次',
    reset: '重置演示',
    resetSure: '重置后，本机办理的内容会全部清除，读得出的也清除。',
    yes: '确定重置',
    no: '不重置',
    why: '原因',
    stuck: '没有做成，浏览器可能拒绝存储，或另一个页面正在使用。请关闭其他页面后再试。',
  },
  {
    failed: 'The demo did not open',
    failedBody:
      'Please try again. If it still does not open, reset the demo: the sample city is back then, and what was done in this browser is removed.',
    incomplete:
      'Some of the app did not load: the server cannot be reached, or there is a new version. Check the connection and try again; what was recorded or typed is not affected.',
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

/** Never a white page: why the app did not open, and the ways on. */
export function StartFailure({ failure }: { readonly failure: StartFailed }) {
  const words = useStrings(strings);
  const [sure, setSure] = useState(false);
  const [stuck, setStuck] = useState(false);
  useEffect(() => {
    if (!failure.isIncomplete) return;
    const again = () => location.reload();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [failure.isIncomplete]);
  const openAfter = (work: () => Promise<void>) => () =>
    void work().then(
      () => location.reload(),
      () => setStuck(true),
    );
  return (
    <main style={{ maxWidth: 860, margin: '8vh auto', padding: 16 }}>
      <div className="hc-card" role="alert">
        <h1 style={{ fontSize: 20 }}>{words.failed}</h1>
        <p style={{ margin: '12px 0' }}>{failure.isIncomplete ? words.incomplete : words.failedBody}</p>
        <p style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginTop: 16 }}>
          <button type="button" className="hc-btn primary" onClick={() => location.reload()}>
            {words.again}
          </button>
          {!sure && !failure.isIncomplete && (
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
