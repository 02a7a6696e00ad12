import { type ReactNode, Suspense } from 'react';
import { DropDown } from '../drop-down';
import './day.css';

interface PickButtonProps {
  readonly label: string;
  /** What it opens; `close` shuts it and gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

/** The button beside a box for a day or a month, and what it opens. */
export function PickButton({ label, children }: PickButtonProps) {
  return (
    <DropDown className="day-pick">
      {({ isOpen, setOpen, button }) => (
        <>
          <button
            ref={button}
            type="button"
            aria-label={label}
            title={label}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3" fill="none" stroke="currentColor" />
            </svg>
          </button>
          {isOpen && (
            <div className="day-pick-box">
              <Suspense fallback={null}>
                {children(() => {
                  setOpen(false);
                  button.current?.focus();
                })}
              </Suspense>
            </div>
          )}
        </>
      )}
    </DropDown>
  );
}
