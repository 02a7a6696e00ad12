import { expect, it } from 'vitest';
import { readOptions } from '../read-options';

const read = (env: Record<string, string>) => readOptions(['--data', 'x'], env, '');

it('reads where digests go', () => {
  expect(read({})).toMatchObject({ value: { channels: { mail: null, webhook: null, address: null } } });
  const env = {
    HENGCE_SMTP_URL: 'smtp://u:p%40@mail.city.example:587',
    HENGCE_MAIL_FROM: 'hengce@city.example',
    HENGCE_WEBHOOK_URL: 'https://gateway.city.example/robot?key=1',
    HENGCE_WEBHOOK_FORM: 'wecom',
    HENGCE_ADDRESS: 'https://hengce.city.example/',
  };
  expect(read(env)).toMatchObject({ value: { channels: { webhook: { form: 'wecom', secret: null } } } });
});
it.each([
  [{ HENGCE_SMTP_URL: 'smtp://h' }, 'go together'],
  [{ HENGCE_MAIL_FROM: 'a@b.c' }, 'go together'],
  [{ HENGCE_SMTP_URL: 'http://secret', HENGCE_MAIL_FROM: 'a@b.c' }, 'HENGCE_SMTP_URL is no'],
  [{ HENGCE_SMTP_URL: 'smtp://h', HENGCE_MAIL_FROM: 'nobody' }, 'HENGCE_MAIL_FROM is no'],
  [{ HENGCE_WEBHOOK_URL: 'http://secret.example', HENGCE_WEBHOOK_SECRET: 's' }, 'HENGCE_WEBHOOK_URL is no'],
  [{ HENGCE_WEBHOOK_URL: 'https://secret.example' }, 'HENGCE_WEBHOOK_SECRET is missing'],
  [{ HENGCE_WEBHOOK_URL: 'https://h', HENGCE_WEBHOOK_FORM: 'telex' }, 'HENGCE_WEBHOOK_FORM is'],
  [{ HENGCE_WEBHOOK_SECRET: 'secret' }, 'need HENGCE_WEBHOOK_URL'],
  [{ HENGCE_ADDRESS: 'ftp://secret' }, 'HENGCE_ADDRESS is no'],
])('%j ends the start with a line that names the setting and not its value', (env, told) => {
  const done = read(env as Record<string, string>);
  expect(done).toMatchObject({ ok: false, error: expect.stringContaining(told) });
  expect(JSON.stringify(done)).not.toContain('secret.');
});
