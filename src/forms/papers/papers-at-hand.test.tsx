import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { openApp } from '../../apps/office/open-app.fixture';

vi.setConfig({ testTimeout: 60_000 });
beforeEach(() => localStorage.clear());

const choose = (...names: readonly string[]) => {
  const input = document.querySelector('input[type="file"]');
  if (!input) throw new Error('no field for files');
  fireEvent.change(input, { target: { files: names.map((name) => new File([`%PDF-1.7\n${name}`], name)) } });
};
const titles = () => screen.queryAllByLabelText('文件标题').map((box) => (box as HTMLInputElement).value);

it('papers brought together wait for the acts that ask for them, stand ready there, and go back when removed', async () => {
  await openApp('#/matters/heating-price?tab=papers');
  expect(await screen.findByText('待用文书')).toBeVisible();
  choose('单位办公会议纪要2026-11-20.pdf', '送审函.pdf', '扫描0001.pdf');
  await waitFor(() => expect(titles()).toHaveLength(3));
  expect(screen.getByText('用于：单位办公会议审议')).toBeVisible();
  expect(screen.getByText('请选择种类')).toBeVisible();
  expect(screen.getByLabelText('单位办公会议纪要2026-11-20.pdf：文书日期')).toHaveValue('2026-11-20');
  expect(screen.getByLabelText('送审函.pdf：文书日期')).toHaveValue('');

  location.hash = '#/matters/heating-price?tab=procedure&act=recordUnitMeeting';
  const form = within(await screen.findByRole('form', { name: '单位办公会议审议' }));
  expect(form.getByLabelText('文件标题')).toHaveValue('单位办公会议纪要2026-11-20.pdf');
  expect(form.getByLabelText('办理日期')).toHaveValue('2026-11-20');
  fireEvent.click(form.getByRole('button', { name: '移除' }));
  expect(form.queryByLabelText('文件标题')).toBeNull();
  fireEvent.click(form.getByRole('button', { name: '取用待用文书 1 份' }));
  expect(form.getByLabelText('文件标题')).toHaveValue('单位办公会议纪要2026-11-20.pdf');
});
