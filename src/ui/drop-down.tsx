import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';

export interface DropDownState {
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
  /** The button that opens it: Escape gives the focus back to it. */
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** A frame around a button and what it opens; closed by Escape, by a pointer elsewhere, and when the focus leaves it. */
export function DropDown({
  className,
  children,
}: {
  readonly className: string;
  readonly children: (state: DropDownState) => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: PointerEvent) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the frame only listens for Escape and for focus that leaves it
    <div
      ref={frame}
      className={className}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !frame.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      {children({ isOpen, setOpen, button })}
    </div>
  );
}
