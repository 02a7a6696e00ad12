import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DrawCard } from './draw-card';

it('draws what is wanted of each field, says what is missing, and keeps what was typed', () => {
  render(
    <MantineProvider env="test">
      <DrawCard />
    </MantineProvider>,
  );
  const list = '甲 大学 法律\n乙\t学院\t法律\n丙，中心，经济\n丁';
  fireEvent.change(screen.getByLabelText(/候选名单/), { target: { value: list } });
  expect(screen.getByText('第 4 行缺少单位或专业')).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText('法律（共 2 人）抽取'), { target: { value: '1' } });
  expect(screen.getByRole('status')).toHaveTextContent('还不能抽取');
  fireEvent.change(screen.getByLabelText(/公开种子/), { target: { value: '2026112' } });
  expect(screen.getByRole('table', { name: '抽中' }).querySelectorAll('tbody tr')).toHaveLength(1);
  expect(screen.getByLabelText(/候选名单/)).toHaveValue(list);
});
