import { createHmac } from 'node:crypto';
import type { WebhookChannel } from './channels';
import type { Digest } from './digest';

const LIMIT_MS = 10_000;

/**
 * Sends a digest to the gateway of the office: JSON with the HMAC-SHA256 of time and body, or the text message of a robot
 * (政务微信, 钉钉). Throws where the gateway did not take it.
 */
export async function sendToWebhook({ url, form, secret }: WebhookChannel, digest: Digest, now: number): Promise<void> {
  const { id, day, person, notices, text } = digest;
  const body = JSON.stringify(
    form === 'json'
      ? {
          kind: 'digest',
          id,
          day,
          person,
          text,
          notices: notices.map(({ kind, title, matter, matterId, due }) => ({ kind, title, matter, matterId, due })),
        }
      : { msgtype: 'text', text: { content: text } },
  );
  const answer = await fetch(form === 'dingtalk' && secret ? signedAddress(url, secret, now) : url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(LIMIT_MS),
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(form === 'json' && secret && signature(secret, now, body)),
    },
    body,
  });
  if (!answer.ok) throw new Error(`the message gateway answered ${answer.status}`);
  if (form === 'json') return void (await answer.body?.cancel());
  const told = (await answer.json().catch(() => null)) as { readonly errcode?: unknown } | null;
  if (told?.errcode !== 0) throw new Error(`the robot answered ${String(told?.errcode ?? 'nothing it should')}`);
}

const signature = (secret: string, now: number, body: string) => ({
  'x-hengce-timestamp': String(now),
  'x-hengce-signature': `sha256=${createHmac('sha256', secret).update(`${now}.${body}`).digest('hex')}`,
});

/** As DingTalk wants it: the HMAC of time and secret in the address. */
function signedAddress(url: string, secret: string, now: number): string {
  const signed = new URL(url);
  signed.searchParams.set('timestamp', String(now));
  signed.searchParams.set('sign', createHmac('sha256', secret).update(`${now}\n${secret}`).digest('base64'));
  return signed.href;
}
