import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { network, openOverNetwork } from './over-network.fixture';

const slow = { timeout: 30_000 };
beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  network.resetHandlers();
});
afterAll(() => network.close());

const editor = (name: string | RegExp = '采取措施后的最高风险值') => screen.findByRole('form', { name }, slow);
const limit = (form: HTMLElement, level: string) => within(form).getByLabelText<HTMLInputElement>(level);
const write = (input: HTMLElement, value: string) => fireEvent.change(input, { target: { value } });
const trial = () => screen.findByRole('region', { name: '如果这样定' }, slow);
const save = (form: HTMLElement) => within(form).getByRole('button', { name: '保存规则' });

it('a rule says itself in words; limits that are none, or do not grow graver, are not saved', async () => {
  await openOverNetwork('/light-rules?rule=risk-after', { role: 'office' });
  const form = await editor();
  const card = form.closest('.rule-editor');
  expect(card).toHaveTextContent('达到 0.64为■告警');
  write(limit(form, '■告警'), '很高');
  expect(card).toHaveTextContent('还不成规则');
  expect(save(form)).toBeDisabled();
  write(limit(form, '■告警'), '0.1');
  expect(save(form)).toBeDisabled();
  for (const level of ['▲关注', '◆预警', '■告警']) write(limit(form, level), '');
  expect(save(form)).toBeDisabled();
  write(limit(form, '◆预警'), '0.5');
  expect(save(form)).toBeEnabled();
  expect(card).toHaveTextContent('达到 0.5为◆预警');
});

it('a draft is tried on what is known before it is saved', async () => {
  await openOverNetwork('/light-rules?rule=overdue-share', { role: 'office' });
  const form = await editor('逾期事项占比');
  expect(await trial()).toHaveTextContent('按最近 11 个月的数');
  for (const [level, value] of [
    ['▲关注', ''],
    ['◆预警', ''],
    ['■告警', '99.9'],
  ] as const)
    write(limit(form, level), value);
  expect(await trial()).toHaveTextContent('都正常');
  write(limit(form, '■告警'), '0');
  expect(await trial()).toHaveTextContent('会亮 ▲0 ◆0 ■11');
  expect(within(await trial()).getAllByRole('row')).toHaveLength(12);
});

it.each(['office', 'supervisor'] as const)(
  '%s saves a rule: it stands with name, day and the rule before',
  async (role) => {
    const { documents } = await openOverNetwork('/light-rules?rule=risk-after', { role });
    const form = await editor();
    write(limit(form, '■告警'), '0.99');
    fireEvent.click(save(form));
    const history = await screen.findByRole('region', { name: '改动记录' }, slow);
    expect(screen.getByText('已保存，驾驶舱上的灯已按新规则显示。')).toBeVisible();
    expect(history).toHaveTextContent('2026年11月23日');
    expect(history).toHaveTextContent('改之前：系统默认或没有规则');
    expect(await documents.read('light-rules', 'risk-after')).toMatchObject({
      version: 1,
      body: { rule: { levels: { alarm: 0.99 } }, changes: [{ role }] },
    });
  },
);

it('a leader reads the rules and cannot change them', async () => {
  await openOverNetwork('/light-rules?rule=risk-after', { role: 'deputy' });
  const form = await editor();
  expect(limit(form, '■告警')).toBeDisabled();
  expect(within(form).queryByRole('button', { name: '保存规则' })).toBeNull();
  expect(form).toHaveTextContent('您可以看规则，不能改。');
});

it('when someone else was faster nothing is overwritten, and the latest is shown', async () => {
  const { documents } = await openOverNetwork('/light-rules?rule=city-city-indicators-pm25', { role: 'office' });
  const form = await editor(/PM2\.5/);
  const stored = await documents.read('light-rules', 'city-city-indicators-pm25');
  if (!stored) throw new Error('the sample rules are seeded');
  const body = stored.body as { rule: { levels: object }; changes: readonly object[] };
  const theirs = { ...body, rule: { ...body.rule, levels: { watch: 20, warning: 40, alarm: 60 } } };
  await documents.write('light-rules', { ...stored, version: stored.version + 1, body: theirs });
  write(limit(form, '■告警'), '150');
  fireEvent.click(save(form));
  await waitFor(async () => expect(limit(await editor(/PM2\.5/), '■告警')).toHaveValue('60'), slow);
  expect(await screen.findByText(/别人刚改过这条规则/, {}, slow)).toBeVisible();
  expect(await documents.read('light-rules', 'city-city-indicators-pm25')).toMatchObject({ version: 2, body: theirs });
});
