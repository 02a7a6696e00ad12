const HAN = /\p{Script=Han}/u;

/**
 * Words that are data, not frame: a name, a condition, a licence, as told by whoever entered them. Chinese ones say so, that a
 * screen reader speaks them and a font draws them as Chinese on an English page.
 */
export function DataText({ children }: { readonly children: string }) {
  return HAN.test(children) ? <span lang="zh-CN">{children}</span> : children;
}
