import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { PlaceMatter } from '@/stage-view';
import { InviteForm } from './invite-form';
import type { useInvitations } from './use-invitations';

const facts = {
  expertItems: ['必要性'],
  expertPanel: [{ name: '甲', unit: '大学', field: '热能', fromPool: true, declaredOn: null, hasInterest: false }],
};

it('says at each field what is missing, keeps what was typed, and sends nothing', () => {
  const invite = vi.fn(async () => undefined);
  const desk = { asked: { data: undefined }, isBusy: false, invite } as unknown as ReturnType<typeof useInvitations>; // what the form reads of it
  const matter = { facts, law: { asOf: civilDate('2026-03-02') } } as unknown as PlaceMatter; // as above
  render(
    <MantineProvider>
      <InviteForm matter={matter} desk={desk} />
    </MantineProvider>,
  );
  const field = (name: string) => screen.getByRole('textbox', { name });
  fireEvent.change(field('事项（一行一个）'), { target: { value: '必要性\n必要性' } });
  fireEvent.change(field('最低分（分配填 0）'), { target: { value: '5' } });
  fireEvent.change(field('最高分（排序填名次数，分配填总额）'), { target: { value: '5' } });
  expect(screen.getByRole('checkbox', { name: '甲 · 大学' })).toBeChecked();
  fireEvent.click(screen.getByRole('checkbox', { name: '甲 · 大学' }));
  fireEvent.click(screen.getByRole('button', { name: '发出链接' }));
  expect(field('征询的问题')).toHaveAccessibleDescription('请填写');
  expect(field('事项（一行一个）')).toHaveAccessibleDescription('事项有重复');
  expect(field('最高分（排序填名次数，分配填总额）')).toHaveAccessibleDescription('应大于最低分');
  expect(screen.getByText('请至少选一位专家')).toBeInTheDocument();
  expect(invite).not.toHaveBeenCalled();
  expect(field('事项（一行一个）')).toHaveValue('必要性\n必要性');
});

it('asks for signed opinions of all who have no link to one yet, and sends no round', () => {
  const invite = vi.fn(async () => undefined);
  const list = [{ no: 0, state: 'sent', round: null, expert: { name: '甲', unit: '大学' } }];
  const desk = { asked: { data: { ok: true, value: list } }, isBusy: false, invite };
  const two = [...facts.expertPanel, { ...facts.expertPanel[0], name: '乙' }];
  const matter = { facts: { ...facts, expertPanel: two }, law: { asOf: civilDate('2026-03-02') } };
  render(
    <MantineProvider env="test">
      <InviteForm
        matter={matter as unknown as PlaceMatter} // what the form reads of it
        desk={desk as unknown as ReturnType<typeof useInvitations>} // as above
      />
    </MantineProvider>,
  );
  fireEvent.click(screen.getByRole('combobox', { name: '征询方式' }));
  fireEvent.click(screen.getByRole('option', { name: '署名意见' }));
  expect(screen.queryByRole('textbox', { name: '征询的问题' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '发出链接' }));
  expect(invite).toHaveBeenCalledWith([expect.objectContaining({ name: '乙' })], {
    round: null,
    expiresOn: '2026-03-16',
  });
});
