import type { RefusalKind } from '@/ports/data-source';
import type { ProxyProblem } from './proxy-problem';

/** Who used which data, when, for what: shared data are lent for a purpose. No query values, for they may name a person. */
export interface UseOfData {
  readonly at: string;
  /** null: nobody we know. */
  readonly who: string | null;
  /** null: no backend of that name. */
  readonly backend: string | null;
  readonly path: string;
  /** What the page says it needs the data for, e.g. the id of a matter. */
  readonly purpose: string | null;
  readonly method: string;
  readonly status: number;
  readonly outcome: 'answered' | ProxyProblem['kind'] | RefusalKind;
  readonly bytes: number;
  readonly ms: number;
}

const PURPOSE = /^[\w:.-]{1,100}$/;

export function purposeOf(headers: Headers): string | null {
  const purpose = headers.get('hengce-purpose');
  return purpose && PURPOSE.test(purpose) ? purpose : null;
}

/** Keys in brackets, as OData writes them, may name a person. */
export const loggedPath = (segments: readonly string[] | null): string =>
  segments ? `/${segments.join('/').replace(/\([^)]*\)/g, '(…)')}` : '(malformed)';
