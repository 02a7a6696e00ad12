import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { OpinionRow } from '@/ports/matter-api';
import { ReadThroughCard } from './read-through-card';

const texts = [
  ...Array.from({ length: 6 }, () => '我们联名要求先发补贴再调整供热价格并公布名单'),
  '电话13845671234，反对涨价',
];
const rows = texts.map(
  (text, at): OpinionRow => ({
    id: `r${at}`,
    receivedOn: '2026-03-05',
    channel: '信函',
    district: null,
    stance: 'none',
    theme: null,
    clause: null,
    text,
    person: `p${at}`,
    repeated: false,
    batch: null,
  }),
);

it('reads through when asked, and opens the texts behind a number', async () => {
  render(
    <MantineProvider>
      <ReadThroughCard rows={rows} />
    </MantineProvider>,
  );
  screen.getByRole('button', { name: '通读 7 条意见' }).click();
  expect(await screen.findByText(/合并相近的说法后 2 种，其中 1 份为多人同文/)).toBeTruthy();
  expect(screen.getByText(/不是表决/)).toBeTruthy();
  const [first] = screen.getAllByRole('button', { name: '看原文' });
  first?.click();
  expect(await screen.findByText(/个人信息已遮盖/)).toBeTruthy();
  expect(document.body.textContent).not.toContain('13845671234');
});
