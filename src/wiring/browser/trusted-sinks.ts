/** Line breaks and boxes, as chart libraries put around what they are told; no other tag, and no attribute that acts. */
const HARMLESS = /^(?:[^<]|<br ?\/?>|<\/(?:div|span)>|<(?:div|span)(?: (?:style|class)="[^"<>]*")*>)*$/;

/** Markup that is more than line breaks and boxes becomes the text it is. */
export const harmlessHtml = (text: string): string => (HARMLESS.test(text) ? text : text.replaceAll('<', '&lt;'));

/** The address of code, where it is of our own origin; null: refused. */
export const ownScriptAddress = (address: string, base: string): string | null =>
  URL.canParse(address, base) && new URL(address, base).origin === new URL(base).origin ? address : null;

/**
 * What turns text into markup or code in this page passes here (Trusted Types; the content security policy requires them): text is never run, and
 * code comes from our own origin alone. Browsers that do not know Trusted Types go on without.
 */
export function guardSinks(scope: Window): void {
  scope.trustedTypes?.createPolicy('default', {
    createHTML: harmlessHtml,
    // Text as code is refused by `script-src` in any case; what drives a browser from outside, as tests do, is let through.
    createScript: (text) => text,
    createScriptURL: (address) => ownScriptAddress(address, scope.document.baseURI),
  });
}
