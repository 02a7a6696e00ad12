import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useLanguageStore } from '@/i18n';
import type { AccountApi, AccountState, ProofWay } from '@/ports/account';
import { OwnSecurity } from './own-security';
import { SignInGate } from './sign-in-gate';

type Standing = Extract<AccountState, { readonly name: string }>;
const out: AccountState = { kind: 'signed-out', provider: '市统一认证' };
const stands = (kind: 'signed-in' | 'code-due', factor: Standing['factor'] = null): AccountState => ({
  kind,
  name: '王芳',
  login: 'wangfang',
  admin: null,
  post: 'p',
  posts: [{ id: 'p', role: 'office', unit: '办公厅', inPlaceOf: null }],
  factor,
});

/** An account whose answers are given; it tells what it was asked. */
function accountThat(given: Partial<AccountApi>) {
  let ask: (by: ProofWay) => Promise<boolean> = async () => false;
  const none = async () => null;
  const api: AccountApi = {
    state: async () => stands('signed-in'),
    signIn: none,
    giveCode: none,
    changePassword: none,
    signOut: none,
    takePost: none,
    beginFactor: async () => ({ ok: true, value: 'otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ' }),
    confirmFactor: async () => ({ ok: true, value: ['abcd-efgh', 'jkmn-pqrs'] }),
    removeFactor: none,
    providerAddress: (what) => `http://localhost/api/account/provider?${what}`,
    prove: none,
    onSignedOut: () => () => undefined,
    onProofDue(asker) {
      ask = asker;
      return () => undefined;
    },
    ...given,
  };
  return { api, ask: (by: ProofWay) => ask(by) };
}
const draw = (api: AccountApi, first: AccountState) =>
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <SignInGate account={api} first={first} administration={null}>
          <label>
            事项名称 <input defaultValue="供热价格" />
          </label>
        </SignInGate>
      </QueryClientProvider>
    </MantineProvider>,
  );
/** The server wants a proof: the answer of the dialog, once it is given. */
const asked = (ask: (by: ProofWay) => Promise<boolean>, by: ProofWay) => {
  const settled: Promise<boolean>[] = [];
  act(() => void settled.push(ask(by)));
  return settled[0];
};
const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), { target: { value } });

beforeEach(() => {
  useLanguageStore.getState().setLanguage('zh');
  HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) {
    this.open = true;
  };
});

it('asks for the code after the password, and lets in with it', async () => {
  const states = [stands('code-due'), stands('signed-in')];
  const giveCode = vi.fn().mockResolvedValueOnce({ kind: 'wrong' }).mockResolvedValue(null);
  const { api } = accountThat({ state: async () => states.shift() ?? stands('signed-in'), giveCode });
  draw(api, out);
  fill('用户名', 'wangfang');
  fill('密码', 'rivers run under ice');
  fireEvent.click(screen.getByRole('button', { name: '登录' }));
  await screen.findByText(/密码正确/);
  expect(document.activeElement).toBe(screen.getByLabelText('验证码', { selector: 'input' }));
  fireEvent.click(screen.getByRole('button', { name: '登录' }));
  expect(screen.getByText('请填写验证码')).toBeDefined();
  fill('验证码', '123456');
  fireEvent.click(screen.getByRole('button', { name: '登录' }));
  await screen.findByText(/验证码不对/);
  fireEvent.click(screen.getByRole('button', { name: '登录' }));
  expect(await screen.findByLabelText('事项名称')).toBeDefined();
  expect(giveCode.mock.calls).toEqual([['123456'], ['123456']]);
});

it('offers the identity provider of the city, and where one is asked again', async () => {
  const prove = vi.fn().mockResolvedValueOnce({ kind: 'wrong' }).mockResolvedValue(null);
  const { api, ask } = accountThat({ prove });
  const { unmount } = draw(api, out);
  expect(screen.getByRole('link', { name: '用“市统一认证”登录' }).getAttribute('href')).toContain('provider?sign-in');
  unmount();
  draw(api, stands('signed-in'));
  const answered = asked(ask, 'provider');
  const there = await screen.findByRole('link', { name: '去统一认证核对' });
  expect(there.getAttribute('href')).toContain('provider?proof');
  fireEvent.click(screen.getByRole('button', { name: '已核对，继续' }));
  await screen.findByText(/还没有核对完/);
  fireEvent.click(screen.getByRole('button', { name: '已核对，继续' }));
  expect(await answered).toBe(true);
});

it('opens a dialog for a proof over what is typed, and says what came of it', async () => {
  const prove = vi.fn().mockResolvedValueOnce({ kind: 'wrong' }).mockResolvedValue(null);
  const { api, ask } = accountThat({ prove });
  draw(api, stands('signed-in'));
  fill('事项名称', '供热价格调整');
  const answered = asked(ask, 'password');
  await screen.findByRole('heading', { name: '请再核对一次身份', hidden: true });
  fill('密码', 'not it');
  fireEvent.click(screen.getByRole('button', { name: '核对并继续' }));
  await screen.findByText('密码不对');
  fill('密码', 'rivers run under ice');
  fireEvent.click(screen.getByRole('button', { name: '核对并继续' }));
  expect(await answered).toBe(true);
  await waitFor(() => expect(screen.queryByRole('button', { name: '核对并继续' })).toBeNull());
  expect(screen.getByLabelText<HTMLInputElement>('事项名称').value).toBe('供热价格调整');
  const refused = asked(ask, 'code');
  expect(await screen.findByLabelText('验证码', { selector: 'input' })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: '不办了' }));
  expect(await refused).toBe(false);
});

it('sets the second factor up: the key scanned or by hand, a code back, recovery codes once', async () => {
  const confirmFactor = vi.fn<AccountApi['confirmFactor']>().mockResolvedValue({ ok: true, value: ['abcd-efgh'] });
  const { api } = accountThat({
    confirmFactor,
    state: async () => stands('signed-in', { isOn: false, recoveryLeft: 0, isAsked: false }),
  });
  render(
    <MantineProvider>
      <OwnSecurity account={api} />
    </MantineProvider>,
  );
  const section = await screen.findByText('两步验证');
  fireEvent.click(section);
  fireEvent.click(await screen.findByRole('button', { name: '开始设置' }));
  expect(await screen.findByText('GEZD GNBV GY3T QOJQ')).toBeDefined();
  expect(screen.getByRole('img', { name: '密钥的二维码' })).toBeDefined();
  expect(screen.getByRole('link').getAttribute('href')).toContain('otpauth://totp/');
  fill('验证码', '123456');
  fireEvent.click(screen.getByRole('button', { name: '核对并开启' }));
  expect(await screen.findByText('abcd-efgh')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: '已抄好' }));
  await waitFor(() => expect(screen.queryByText('abcd-efgh')).toBeNull());
});
