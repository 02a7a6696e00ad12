/** A fresh random id, 128 bits in hex. Unlike `crypto.randomUUID` it also works on a plain-HTTP intranet. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
