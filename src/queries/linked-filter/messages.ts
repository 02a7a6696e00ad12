import type { CrossfilterFault, FilterColumn, FilterTest, GroupSpec, GroupTotals } from '@/analysis/crossfilter';

/** From the page to the worker. Both are built together, so nothing is decoded between them. */
export type ToWorker =
  | {
      readonly kind: 'open';
      readonly columns: Readonly<Record<string, FilterColumn>>;
      readonly groups: Readonly<Record<string, GroupSpec<string>>>;
    }
  | { readonly kind: 'filter'; readonly tests: readonly (readonly [column: string, test: FilterTest | null])[] }
  | { readonly kind: 'rows'; readonly id: number; readonly limit: number; readonly after: number };

/** What the rows that pass add up to. */
export interface LinkedView<Group extends string> {
  readonly groups: Readonly<Record<Group, GroupTotals>>;
  readonly passing: number;
  readonly rows: number;
}

/** From the worker to the page. */
export type FromWorker =
  | { readonly kind: 'view'; readonly view: LinkedView<string> }
  | { readonly kind: 'refused'; readonly fault: CrossfilterFault }
  | { readonly kind: 'rows'; readonly id: number; readonly rows: Int32Array };

/** One end of the way between them: a worker, its own scope, or a message port. */
export interface MessageEnd {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}
