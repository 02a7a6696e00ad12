import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ValuesView } from './values-view';

it('a file of the values names its days as machines do, the screen in words', async () => {
  const made = vi.fn((_: Blob) => 'blob:kept');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: made, revokeObjectURL: vi.fn() }));
  render(
    <MantineProvider env="test">
      <ValuesView profile="hlj2021" q="" onProfile={() => undefined} />
    </MantineProvider>,
  );
  expect(screen.getAllByText('2019年9月1日').length).toBeGreaterThan(0);
  fireEvent.click(screen.getByRole('button', { name: 'CSV' }));
  const text = await new Promise<string>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(made.mock.calls[0]?.[0] ?? new Blob());
  });
  const checked = text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(',').at(-1));
  expect(checked.length).toBeGreaterThan(20);
  expect(checked.filter((day) => day !== '未对照原文核对' && !/^\d{4}-\d{2}-\d{2}$/.test(day ?? ''))).toEqual([]);
});
