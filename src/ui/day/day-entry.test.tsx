import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CivilDate, civilDate } from '@/core/kernel';
import { DayEntry } from './day-entry';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const stands = civilDate('2026-02-10');

interface ClockProps {
  readonly onDay: (day: CivilDate) => void;
  readonly refuse?: (day: CivilDate) => string | undefined;
}

function Clock({ onDay, ...rules }: ClockProps) {
  const [day, setDay] = useState(stands);
  const take = (next: CivilDate) => {
    setDay(next);
    onDay(next);
  };
  return (
    <MantineProvider>
      <DayEntry label="日期" value={day} today={stands} onDay={take} {...rules} />
    </MantineProvider>
  );
}

function open(rules: Pick<ClockProps, 'refuse'> = {}) {
  const onDay = vi.fn();
  render(<Clock onDay={onDay} {...rules} />);
  const box = screen.getByRole<HTMLInputElement>('textbox', { name: '日期' });
  fireEvent.focus(box);
  const type = (value: string) => fireEvent.change(box, { target: { value } });
  return { onDay, box, type };
}

describe('a day that counts when it is left', () => {
  it('says nothing at each key, and passes the whole day on once', () => {
    const { onDay, box, type } = open();
    for (let end = 1; end <= '2027-01-03'.length; end += 1) type('2027-01-03'.slice(0, end));
    expect(onDay).not.toHaveBeenCalled();
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.blur(box);
    expect(onDay.mock.calls).toEqual([['2027-01-03']]);
    expect(box.value).toBe('2027-01-03');
  });

  it.each(['2026-11-10', '2026.11.10', '2026/11/10', '20261110', '2026年11月10日', '2026-11-10 '])(
    'takes %s by Enter',
    (written) => {
      const { onDay, box, type } = open();
      type(written);
      fireEvent.keyDown(box, { key: 'Enter' });
      expect(onDay.mock.calls).toEqual([['2026-11-10']]);
      expect(box.value).toBe('2026-11-10');
    },
  );

  it.each([
    ['2026-02-30', '不是日期'],
    ['明天', '不是日期'],
    ['1900-01-01', '1949-10-01'],
  ])('says what is wrong with %s, keeps it, and Escape brings the day back', (written, says) => {
    const { onDay, box, type } = open();
    type(written);
    fireEvent.blur(box);
    expect(screen.getByRole('alert').textContent).toContain(says);
    expect(box.value).toBe(written);
    fireEvent.focus(box);
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(box.value).toBe('2026-02-10');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(onDay).not.toHaveBeenCalled();
  });

  it('an emptied box is the day that stood; one that its owner refuses is not passed on', () => {
    const { onDay, box, type } = open({ refuse: (day) => (day > '2026-12-31' ? '太晚' : undefined) });
    type('');
    fireEvent.blur(box);
    expect(box.value).toBe('2026-02-10');
    type('2027-01-01');
    fireEvent.blur(box);
    expect(screen.getByRole('alert').textContent).toBe('太晚');
    expect(onDay).not.toHaveBeenCalled();
  });
});
