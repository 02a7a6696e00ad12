/**
 * On every file of the app: own scripts only, no text that becomes code, no framing, no address told to other sites, nothing of the
 * machine it needs not. `asks`: whom its page may ask.
 */
const headersOf = (asks: string) => ({
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    `connect-src ${asks}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default inert-document',
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
});

export const pageHeaders = headersOf("'self'");
/** The demo holds nothing of anybody, and its page itself asks the data services that are connected in it. */
export const demoPageHeaders = headersOf("'self' https: http://localhost:* http://127.0.0.1:*");
