import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { network, openOverNetwork } from './over-network.fixture';

const slow = { timeout: 25_000 };
beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  network.resetHandlers();
});
afterAll(() => network.close());

const type = (label: RegExp | string, value: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input, textarea, select' }), { target: { value } });

async function fill() {
  await screen.findByRole('form', { name: '提出决策事项建议' }, slow);
  type('事项名称', '城市照明节能改造办法');
  await choose('建议来源', '决策机关领导人员');
  type('提出人（单位）', '市长示例');
}
async function choose(label: string, option: string) {
  fireEvent.click(screen.getByRole('combobox', { name: label }));
  fireEvent.click(await screen.findByRole('option', { name: option, hidden: true }));
}
const propose = () => screen.getByRole('button', { name: '提出决策事项建议' });

it('a double click makes one matter', async () => {
  const posted: string[] = [];
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await openOverNetwork('/matters/new', {
    role: 'office',
    held: async (url) => {
      if (!/\/matters\/m-[^/]+\/acts$/.test(url)) return;
      posted.push(url);
      await held;
    },
  });
  await fill();
  fireEvent.click(propose());
  fireEvent.click(propose());
  await waitFor(() => expect(propose()).toBeDisabled());
  await waitFor(() => expect(posted).toHaveLength(1), slow);
  release();
  await waitFor(() => expect(location.hash).toMatch(/#\/matters\/m-/), slow);
  expect(posted).toHaveLength(1);
}, 80_000);

it('a proposal entered late asks for its reason and is recorded with it', async () => {
  await openOverNetwork('/matters/new', { role: 'office' });
  await fill();
  const day = screen.getByLabelText('办理日期');
  fireEvent.change(day, { target: { value: '2026-11-02' } });
  fireEvent.blur(day);
  fireEvent.click(propose());
  expect(await screen.findByRole('group', { name: '如实记录并确认' }, slow)).toHaveTextContent('晚于办理日 21 日');
  fireEvent.click(propose());
  expect(await screen.findByText('请填写此项')).toBeVisible();
  type(/^理由/, '纸质建议转来较迟');
  fireEvent.click(propose());
  await waitFor(() => expect(location.hash).toMatch(/#\/matters\/m-/), slow);
}, 80_000);

it('names the first field that is blank, marks it, and keeps what was typed', async () => {
  await openOverNetwork('/matters/new', { role: 'office' });
  await screen.findByRole('form', { name: '提出决策事项建议' }, slow);
  type('事项名称', '城市照明节能改造办法');
  fireEvent.click(propose());
  expect(await screen.findAllByText('请选择建议来源。')).not.toHaveLength(0);
  expect(screen.getByRole('combobox', { name: '建议来源' })).toHaveAttribute('aria-invalid', 'true');
  await choose('建议来源', '所属部门');
  fireEvent.click(await screen.findByRole('button', { name: /^本单位提出/ }));
  expect(screen.getByLabelText('提出人（单位）', { selector: 'input' })).not.toHaveValue('');
  expect(screen.getByLabelText('拟解决的主要问题')).toBeVisible();
  expect(screen.getByLabelText('事项名称')).toHaveValue('城市照明节能改造办法');
}, 80_000);

it('points out a name that the catalogue has already', async () => {
  await openOverNetwork('/matters/new', { role: 'office' });
  await screen.findByRole('form', { name: '提出决策事项建议' }, slow);
  type('事项名称', '居民供热价格 调整');
  expect(await screen.findByText(/目录里已有“居民供热价格调整/)).toBeVisible();
}, 80_000);
