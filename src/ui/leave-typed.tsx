import { useEffect, useRef } from 'react';
import { bilingual, useStrings } from '@/i18n';

const strings = bilingual(
  { lost: '填写的内容还没有提交，关闭后不保留。', stay: '继续填写', leave: '不保留，关闭' },
  {
    lost: 'What you typed has not been submitted and is lost when you close.',
    stay: 'Keep writing',
    leave: 'Discard and close',
  },
);

/** Asks before what was typed is thrown away. Whoever goes on writing is back in the field. */
export function LeaveTyped({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  const words = useStrings(strings);
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const field = document.activeElement;
    stay.current?.focus();
    return () => {
      if (field instanceof HTMLElement && field.isConnected) field.focus();
    };
  }, []);
  return (
    <div role="alert" className="leave-typed">
      <p>{words.lost}</p>
      <button ref={stay} type="button" className="hc-btn primary" onClick={onStay}>
        {words.stay}
      </button>{' '}
      <button type="button" className="hc-btn" onClick={onLeave}>
        {words.leave}
      </button>
    </div>
  );
}
