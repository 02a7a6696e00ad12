const HAN = /\p{Script=Han}/u;

/** That a text is Chinese, as its element says it; the interface then shows it as it is written. */
export const writtenIn = (text: string): { readonly lang?: string } => (HAN.test(text) ? { lang: 'zh-CN' } : {});

/**
 * Words that are data, not frame: a name, a condition, a licence, as told by whoever entered them. Chinese ones say so, that a
 * screen reader speaks them and a font draws them as Chinese on an English page.
 */
export function DataText({ children }: { readonly children: string }) {
  return HAN.test(children) ? <span lang="zh-CN">{children}</span> : children;
}
