import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const WAY = 'aes-256-gcm';

/** A text sealed for one purpose (AES-256-GCM): `v1.iv.tag.text`, in base64url. Taken elsewhere it does not open. */
export function sealText(key: Buffer, purpose: string, text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv(WAY, key, iv).setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return ['v1', ...[iv, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join('.');
}

/** The text; null: sealed with another key or for another purpose, or changed. */
export function openText(key: Buffer, purpose: string, sealed: string): string | null {
  const [version, ...parts] = sealed.split('.');
  const [iv, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (version !== 'v1' || !iv || !tag || !body || tag.length !== 16) return null;
  try {
    const cipher = createDecipheriv(WAY, key, iv).setAAD(Buffer.from(purpose));
    cipher.setAuthTag(tag);
    return Buffer.concat([cipher.update(body), cipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
