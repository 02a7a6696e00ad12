import { err, ok, type Result } from '@/core/kernel';
import { isLoopback } from '../identify';

const webhookForms = ['json', 'wecom', 'dingtalk'] as const;

export interface MailChannel {
  readonly url: string;
  readonly from: string;
}
export interface WebhookChannel {
  readonly url: string;
  readonly form: (typeof webhookForms)[number];
  readonly secret: string | null;
}

/** Where digests go, as the environment says; and the address of the office that links lead to. */
export interface Channels {
  readonly mail: MailChannel | null;
  readonly webhook: WebhookChannel | null;
  readonly address: string | null;
}

export const noChannels: Channels = { mail: null, webhook: null, address: null };

interface Told {
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  readonly webhookUrl: string | undefined;
  readonly webhookForm: string | undefined;
  readonly webhookSecret: string | undefined;
  readonly address: string | undefined;
}

/** Error: one line that names the setting, never its value. */
export function readChannels(told: Told): Result<Channels, string> {
  const { smtpUrl, mailFrom, webhookUrl, webhookForm, webhookSecret, address } = told;
  if ((smtpUrl === undefined) !== (mailFrom === undefined))
    return err('HENGCE_SMTP_URL and HENGCE_MAIL_FROM go together');
  if (smtpUrl !== undefined && !isAddress(smtpUrl, 'smtp:', 'smtps:'))
    return err('HENGCE_SMTP_URL is no smtp:// or smtps:// address');
  if (mailFrom !== undefined && !/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(mailFrom))
    return err('HENGCE_MAIL_FROM is no e-mail address');
  const form = webhookForms.find((one) => one === (webhookForm ?? 'json'));
  if (!form) return err('HENGCE_WEBHOOK_FORM is json, wecom or dingtalk');
  if (webhookUrl === undefined && (webhookForm ?? webhookSecret) !== undefined)
    return err('HENGCE_WEBHOOK_FORM and HENGCE_WEBHOOK_SECRET need HENGCE_WEBHOOK_URL');
  if (webhookUrl !== undefined && !isSafeWeb(webhookUrl))
    return err('HENGCE_WEBHOOK_URL is no https:// address (http:// on this machine alone)');
  if (webhookUrl !== undefined && form === 'json' && !webhookSecret)
    return err('HENGCE_WEBHOOK_SECRET is missing: messages in JSON are signed');
  if (address !== undefined && !isAddress(address, 'http:', 'https:'))
    return err('HENGCE_ADDRESS is no http:// or https:// address');
  return ok({
    mail: smtpUrl !== undefined && mailFrom !== undefined ? { url: smtpUrl, from: mailFrom } : null,
    webhook: webhookUrl === undefined ? null : { url: webhookUrl, form, secret: webhookSecret ?? null },
    address: address ?? null,
  });
}

const isAddress = (text: string, ...protocols: readonly string[]): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

const isSafeWeb = (text: string): boolean =>
  isAddress(text, 'https:') || (isAddress(text, 'http:') && isLoopback(new URL(text).hostname.replace(/^\[|\]$/g, '')));
