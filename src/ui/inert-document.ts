interface Policy {
  createHTML(text: string): string;
}

/** Trusted Types, as far as this app uses them; no browser has to know them. */
declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: Policy & { createScript?(text: string): string; createScriptURL?(address: string): string | null },
      ): Policy;
    };
  }
}

/** Where Trusted Types are required, the one policy under which markup is read whole; of what it reads nothing is shown. */
let reading: Policy | undefined;

/** HTML read as a document of its own, that runs nothing and is shown nowhere: for what stands in it. */
export function inertDocument(html: string): Document {
  reading ??= window.trustedTypes?.createPolicy('inert-document', { createHTML: (text) => text });
  return new DOMParser().parseFromString(reading?.createHTML(html) ?? html, 'text/html');
}
