import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { civilDate } from '@/core/kernel';
import { testCalendar } from '@/testing/test-calendar';
import { DayBox } from './day-box';

vi.setConfig({ testTimeout: 30_000 });
beforeEach(() => localStorage.clear());
afterEach(cleanup);

function Filter({ onChange }: { readonly onChange: (next: string) => void }) {
  const [value, setValue] = useState('');
  const change = (next: string) => {
    setValue(next);
    onChange(next);
  };
  return (
    <MantineProvider>
      <DayBox label="从" value={value} today={civilDate('2026-02-10')} calendar={testCalendar} onChange={change} />
    </MantineProvider>
  );
}

describe('a box for a day', () => {
  it('keeps what is typed while it is typed, passes the day on, and shows the day when it is left', () => {
    const onChange = vi.fn();
    render(<Filter onChange={onChange} />);
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: '从' });
    fireEvent.focus(box);
    fireEvent.change(box, { target: { value: '2月16日' } });
    expect(box.value).toBe('2月16日');
    expect(onChange).toHaveBeenLastCalledWith('2026-02-16');
    fireEvent.blur(box);
    expect(box.value).toBe('2026-02-16');
  });

  it('keeps text that is no day, for the person to mend', () => {
    const onChange = vi.fn();
    render(<Filter onChange={onChange} />);
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: '从' });
    fireEvent.focus(box);
    fireEvent.change(box, { target: { value: '2026-02-30' } });
    fireEvent.blur(box);
    expect(box.value).toBe('2026-02-30');
    expect(onChange).toHaveBeenLastCalledWith('2026-02-30');
  });

  it('opens a month that marks days off and make-up days, and takes the day picked', async () => {
    const onChange = vi.fn();
    render(<Filter onChange={onChange} />);
    fireEvent.click(screen.getByRole('button', { name: '选日期' }));
    const day = await screen.findByRole('button', { name: '2026年2月16日' }, { timeout: 20_000 });
    expect(day.textContent).toBe('16休'); // New Year's Eve of the lunar year: a Monday off
    fireEvent.click(day);
    expect(onChange).toHaveBeenLastCalledWith('2026-02-16');
    expect(screen.queryByRole('button', { name: '2026年2月16日' })).toBeNull();
  });
});
