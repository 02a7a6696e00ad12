import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Dialog } from './dialog';

vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

function Opening() {
  const [isOpen, setOpen] = useState(false);
  return (
    <MantineProvider env="test">
      <button type="button" id="more" onClick={() => setOpen(true)}>
        打开
      </button>
      <div role="menu" aria-labelledby="more">
        <button type="button" role="menuitem" onClick={() => setOpen(true)}>
          条目
        </button>
      </div>
      {isOpen && (
        <Dialog title="更正" onClose={() => setOpen(false)}>
          <button type="button" onClick={() => setOpen(false)}>
            取消
          </button>
        </Dialog>
      )}
    </MantineProvider>
  );
}

it.each([
  ['a button', 'button', '打开'],
  ['an item of a menu', 'menuitem', '条目'],
])('opened by %s, gives the focus back when it is closed', async (_by, role, name) => {
  render(<Opening />);
  const opener = screen.getByRole(role, { name });
  opener.focus();
  opener.click();
  expect(await screen.findByRole('button', { name: '关闭' })).toBeTruthy();
  const cancel = screen.getByRole('button', { name: '取消' });
  cancel.focus();
  cancel.click();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('打开'));
});
