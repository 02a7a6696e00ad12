import type { FilterColumn, GroupSpec } from '@/analysis/crossfilter';
import type { Result } from '@/core/kernel';
import { type LinkedFilter, type LinkedFilterFault, linkedFilterOver } from './linked-filter';

/**
 * Opens a linked filter over bulk rows in a worker of its own; the page stays free while a million rows are counted.
 *
 * @param columns typed columns of equal length, at most 30 (see `FilterColumn` for units and missing values)
 * @param groups what to count and sum, by which column
 * @param options `give` hands the columns over instead of copying them; `signal` closes the worker
 */
export const openLinkedFilter = <Column extends string, Group extends string>(
  columns: Readonly<Record<Column, FilterColumn>>,
  groups: Readonly<Record<Group, GroupSpec<NoInfer<Column>>>>,
  options: { readonly give?: true; readonly signal?: AbortSignal } = {},
): Promise<Result<LinkedFilter<Column, Group>, LinkedFilterFault>> =>
  linkedFilterOver(new Worker(new URL('./linked-filter.worker.ts', import.meta.url), { type: 'module' }), {
    columns,
    groups,
    ...options,
  });
