import { Modal, type ModalProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { bilingual, useStrings } from '@/i18n';

const strings = bilingual({ close: '关闭' }, { close: 'Close' });

type DialogProps = Pick<ModalProps, 'onClose' | 'title' | 'size' | 'children'>;

/** A dialog, there as long as it is open. However it closes, the focus goes back to what opened it. */
export function Dialog(props: DialogProps) {
  const words = useStrings(strings);
  const [opener] = useState(focusToGiveBack);
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
  return <Modal opened closeButtonProps={{ 'aria-label': words.close }} {...props} />;
}

/** What has the focus; for an item of a menu, which is gone by then, the button of the menu. */
function focusToGiveBack(): HTMLElement | undefined {
  const here = document.activeElement;
  const menuButton = here?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const opener = menuButton ? document.getElementById(menuButton) : here;
  return opener instanceof HTMLElement ? opener : undefined;
}
