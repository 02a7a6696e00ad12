import { Modal, type ModalProps } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { bilingual, useStrings } from '@/i18n';
import { LeaveTyped } from './leave-typed';

const strings = bilingual({ close: '关闭' }, { close: 'Close' });

interface DialogProps extends Pick<ModalProps, 'onClose' | 'title' | 'size' | 'children'> {
  /** What is typed is kept by whoever drew it, also when the dialog closes. */
  readonly keepsText?: boolean;
}

/** A dialog, there as long as it is open. What was typed is not lost by Escape or a slip beside it: that is asked first. However it closes, the focus goes back to what opened it. */
export function Dialog({ onClose, keepsText = false, children, ...frame }: DialogProps) {
  const words = useStrings(strings);
  const [opener] = useState(focusToGiveBack);
  const typedIn = useRef(new Set<HTMLInputElement | HTMLTextAreaElement>());
  const [isAsked, setAsked] = useState(false);
  useEffect(
    () => () => {
      // Only once the dialog is gone is it known whether the focus went with it.
      setTimeout(() => {
        if (document.activeElement === null || document.activeElement === document.body)
          opener?.focus({ preventScroll: true });
      });
    },
    [opener],
  );
  const noteTyped = ({ target }: FormEvent) => {
    if (isText(target)) typedIn.current.add(target);
  };
  const close = () => {
    if (isAsked) return setAsked(false);
    const wouldBeLost = [...typedIn.current].some((field) => field.isConnected && field.value.trim() !== '');
    if (wouldBeLost && !keepsText) setAsked(true);
    else onClose();
  };
  return (
    <Modal opened closeButtonProps={{ 'aria-label': words.close }} {...frame} onClose={close}>
      {isAsked && <LeaveTyped onStay={() => setAsked(false)} onLeave={onClose} />}
      <div onInput={noteTyped}>{children}</div>
    </Modal>
  );
}

const isText = (target: EventTarget): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'file'].includes(target.type));

/** What has the focus; for an item of a menu, which is gone by then, the button of the menu. */
function focusToGiveBack(): HTMLElement | undefined {
  const here = document.activeElement;
  const menuButton = here?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const opener = menuButton ? document.getElementById(menuButton) : here;
  return opener instanceof HTMLElement ? opener : undefined;
}
