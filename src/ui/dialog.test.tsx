import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
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

function Writing({ keepsText = false }: { readonly keepsText?: boolean }) {
  const [isOpen, setOpen] = useState(true);
  return (
    <MantineProvider env="test">
      {isOpen && (
        <Dialog title="更正" keepsText={keepsText} onClose={() => setOpen(false)}>
          <textarea aria-label="理由" />
        </Dialog>
      )}
    </MantineProvider>
  );
}
const pressEscape = () => fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
const type = async (value: string) =>
  fireEvent.input(await screen.findByRole('textbox', { name: '理由' }), { target: { value } });

it('asks before what was typed is lost: Escape twice goes on writing, the text still there', async () => {
  render(<Writing />);
  await type('录入有误');
  pressEscape();
  expect(screen.getByRole('alert').textContent).toContain('还没有提交');
  pressEscape();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '理由' }).value).toBe('录入有误');
  pressEscape();
  fireEvent.click(screen.getByRole('button', { name: '不保留，关闭' }));
  await vi.waitFor(() => expect(screen.queryByRole('textbox', { name: '理由' })).toBeNull());
});

it.each([
  ['nothing was typed', '', false],
  ['what was typed is kept elsewhere', '录入有误', true],
])('closes at once where %s', async (_case, text, keepsText) => {
  render(<Writing keepsText={keepsText} />);
  await type(text);
  pressEscape();
  await vi.waitFor(() => expect(screen.queryByRole('textbox', { name: '理由' })).toBeNull());
});
