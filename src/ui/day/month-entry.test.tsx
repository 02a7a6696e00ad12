import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MonthEntry } from './month-entry';

vi.setConfig({ testTimeout: 30_000 });
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const open = () => {
  const onMonth = vi.fn();
  render(
    <MantineProvider>
      <MonthEntry label="从" value="2026-01" onMonth={onMonth} />
    </MantineProvider>,
  );
  const box = screen.getByRole<HTMLInputElement>('textbox', { name: '从' });
  const leave = (text: string) => {
    fireEvent.change(box, { target: { value: text } });
    fireEvent.blur(box);
  };
  return { onMonth, box, leave };
};

describe('a box for a month', () => {
  it('takes the month when it is left, not at each key', () => {
    const { onMonth, box } = open();
    fireEvent.change(box, { target: { value: '2026年3月' } });
    expect(onMonth).not.toHaveBeenCalled();
    fireEvent.blur(box);
    expect(onMonth).toHaveBeenCalledExactlyOnceWith('2026-03');
  });

  it('keeps what is no month, marked, and says how to write one', () => {
    const { onMonth, box, leave } = open();
    leave('2026-13');
    expect(onMonth).not.toHaveBeenCalled();
    expect(box.value).toBe('2026-13');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toContain('2026-03');
  });

  it('is emptied to none', () => {
    const { onMonth, leave } = open();
    leave('');
    expect(onMonth).toHaveBeenCalledExactlyOnceWith('');
  });

  it('is picked from a year', async () => {
    const { onMonth } = open();
    fireEvent.click(screen.getByRole('button', { name: '选月份' }));
    fireEvent.click(await screen.findByRole('button', { name: '3月' }, { timeout: 10_000 }));
    expect(onMonth).toHaveBeenCalledExactlyOnceWith('2026-03');
  });
});
