import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useStrings } from '@/i18n';
import { panelStrings } from './panel-strings';

/** A sheet over the page, closed by Escape or its button; the focus returns to where it came from. */
export function Panel({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const words = useStrings(panelStrings);
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = sheet.current;
    if (!dialog || dialog.open) return;
    if (typeof dialog.showModal === 'function') dialog.showModal();
    else dialog.setAttribute('open', '');
    return () => dialog.close?.();
  }, []);
  return (
    <dialog
      ref={sheet}
      className="cockpit-panel"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" className="hc-btn plain" onClick={onClose}>
          {words.close}
        </button>
      </header>
      {children}
    </dialog>
  );
}
