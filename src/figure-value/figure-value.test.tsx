import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { FigureSentence } from './figure-sentence';
import { FigureValue } from './figure-value';

const figure = {
  id: 'days-overdue',
  value: 12,
  unit: 'days',
  scope: { of: 'matter', matter: 'heating-price' },
  asOf: civilDate('2026-11-23'),
  restsOn: ['plannedBy'],
} as const;

it('shows its number at once, and says what it means once it is asked', async () => {
  render(<FigureValue figure={figure} />);
  const shown = screen.getByRole('button', { name: '12' });
  expect(shown.title).toBe('');
  fireEvent.focus(shown);
  expect(await screen.findByTitle(/逾期天数.*本事项.*2026/)).toBe(shown);
  // A figure that appears later is told at once.
  render(<FigureValue figure={{ ...figure, id: 'days-late', value: 3 }} quiet />);
  expect(screen.getByText('3').title).toContain('晚于承诺日的天数');
});

it('keeps the stop behind a figure with it, and the words of the sentence as they are', () => {
  const say = (n = '', of = '') => `逾期 ${n}，其中 ${of}。共`;
  const { container } = render(<FigureSentence say={say} figures={[figure, { ...figure, value: 3 }]} />);
  expect(container.textContent).toBe('逾期 12，其中 3。共');
  expect([...container.querySelectorAll('.hc-figure-end')].map((end) => end.textContent)).toEqual(['12，', '3。']);
});
