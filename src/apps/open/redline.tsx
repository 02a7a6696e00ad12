import type { ToldAnswer } from '@/ports/open-api';

/** Clauses as they stood in the draft that was consulted on, and as they stand. */
export const Redline = ({ changes }: { readonly changes: ToldAnswer['changes'] }) => (
  <ul className="open-themes" lang="zh-CN">
    {changes.map(({ no, before, after }) => (
      <li key={no}>
        <strong>{no}</strong>
        {before && (
          <p>
            <del>{before}</del>
          </p>
        )}
        {after && (
          <p>
            <ins>{after}</ins>
          </p>
        )}
      </li>
    ))}
  </ul>
);
