import { type ReactNode, useEffect, useRef } from 'react';

interface SheetProps {
  readonly className: 'account-sheet' | 'account-proof';
  readonly labelledBy?: string;
  /** What it asks for now: another step begins at its first field. */
  readonly step?: string;
  /** Leaves it without more; else it stays until what it asks for is given. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

/** Over everything, and nothing behind it can be reached. */
export function Sheet({ className, labelledBy, step, onLeave, children }: SheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what this waits for
  useEffect(() => {
    const dialog = sheet.current;
    if (!dialog) return;
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [step]);
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
