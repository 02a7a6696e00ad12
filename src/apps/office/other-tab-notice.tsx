import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { bilingual, useStrings } from '@/i18n';
import type { DemoControls } from '@/queries';

const strings = bilingual(
  { reset: '演示已在另一个标签页重置，本页显示的是重置前的内容。', reload: '重新载入' },
  { reset: 'The demo was reset in another tab; this page shows what stood before.', reload: 'Reload' },
);

/** A tab that records many things at once is followed once. */
const SETTLE_MS = 300;

/** Follows what another tab records, and says when it threw everything away. */
export function OtherTabNotice({ demo }: { readonly demo: DemoControls }) {
  const words = useStrings(strings);
  const queries = useQueryClient();
  const [isReset, setReset] = useState(false);
  useEffect(() => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    const stop = demo.onOtherTab((signal) => {
      if (signal === 'reset') return setReset(true);
      clearTimeout(settling);
      settling = setTimeout(() => void queries.invalidateQueries(), SETTLE_MS);
    });
    return () => {
      clearTimeout(settling);
      stop();
    };
  }, [demo, queries]);
  if (!isReset) return null;
  return (
    <p role="alert" className="hc-loud" style={{ marginBottom: 8 }}>
      {words.reset}{' '}
      <button type="button" className="hc-btn" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </p>
  );
}
