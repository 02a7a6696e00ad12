import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { isLoopback } from '../identify';
import type { MailChannel } from './channels';
import type { Digest } from './digest';

const LIMIT_MS = 20_000;

/** Sends a digest by SMTP; beyond this machine only over an encrypted line. Throws where the server did not take it. */
export async function sendMail({ url, from }: MailChannel, to: string, digest: Digest): Promise<void> {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !isLoopback(hostname),
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: LIMIT_MS,
    greetingTimeout: LIMIT_MS,
    socketTimeout: LIMIT_MS,
  });
  const name = createHash('sha256').update(digest.id).digest('hex').slice(0, 32);
  try {
    await transport.sendMail({
      from,
      to,
      subject: digest.subject,
      text: digest.text,
      messageId: `<${name}@${from.split('@')[1]}>`, // the same at another try: a server may tell it is one message
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } finally {
    transport.close();
  }
}
