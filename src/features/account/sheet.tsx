import { type ReactNode, useEffect, useRef } from 'react';

interface SheetProps {
  readonly className: 'account-sheet' | 'account-proof';
  readonly labelledBy?: string;
  /** Leaves it without more; else it stays until what it asks for is given. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

/** Over everything, and nothing behind it can be reached. */
export function Sheet({ className, labelledBy, onLeave, children }: SheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = sheet.current;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, []);
  return (
    <dialog
      ref={sheet}
      className={className}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onLeave?.();
      }}
    >
      <div className="account-card">{children}</div>
    </dialog>
  );
}
