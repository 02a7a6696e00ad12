import type { PublicAnswer } from '@/ports/public-opinions';

/** A clause as it stood and as it stands. */
export function Redline({ change: { before, after } }: { readonly change: PublicAnswer['changes'][number] }) {
  return (
    <div lang="zh-CN" className="hc-quiet">
      {before !== null && (
        <p>
          <del>{before}</del>
        </p>
      )}
      {after !== null && (
        <p>
          <ins>{after}</ins>
        </p>
      )}
    </div>
  );
}
