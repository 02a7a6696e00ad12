import type { Aggregate, Grain, Query } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import { sqlWhere } from '@/data';
import type { DatasetCard, Refusal } from '@/ports/data-source';
import { soql } from './soql';

export interface SoqlQuery {
  readonly $select: string;
  readonly $where?: string;
  readonly $group?: string;
  readonly $order?: string;
}

const truncations: Partial<Record<Grain, string>> = {
  day: 'date_trunc_ymd',
  month: 'date_trunc_ym',
  year: 'date_trunc_y',
};
export const soqlGrains: readonly Grain[] = ['day', 'month', 'year'];

/** The pushed part of a question as SoQL clauses, ordered by what makes a row unique: Socrata keeps no order by itself. */
export function soqlQuery(push: Query, { fields }: DatasetCard): Result<SoqlQuery, Refusal> {
  const where = push.where && sqlWhere(push.where, fields, soql);
  if (push.where && where === undefined) return err({ kind: 'unsupported', clause: 'where', hint: 'YYYY-MM-DD' });
  const groups = (push.group ?? []).map(({ field, grain }) => {
    const name = soql.name(field);
    return { as: name, by: grain ? `${truncations[grain] ?? ''}(${name})` : name };
  });
  const gathers = groups.length + (push.fold?.length ?? 0) > 0;
  const picked = push.pick?.length ? push.pick : fields.map(({ name }) => name);
  const order = [
    ...(push.order ?? []).map(({ field, desc }) => `${orderName(push, field)}${desc ? ' DESC NULL LAST' : ''}`),
    ...(gathers ? groups.map(({ by }) => by) : [':id']),
  ];
  return ok({
    $select: gathers
      ? [
          ...groups.map(({ as, by }) => (as === by ? as : `${by} AS ${as}`)),
          ...(push.fold ?? []).map((fold, n) => `${folded(fold)} AS f${n}`),
        ].join(', ')
      : picked.map(soql.name).join(', '),
    ...(where !== undefined && { $where: where }),
    ...(groups.length > 0 && { $group: groups.map(({ by }) => by).join(', ') }),
    ...(order.length > 0 && { $order: order.join(', ') }),
  });
}

/** Names of folds are the asker's; on the wire they are f0, f1 … */
function orderName({ fold, group }: Query, field: string): string {
  const at = (fold ?? []).findIndex(({ as }) => as === field);
  if (at >= 0) return `f${at}`;
  const grain = group?.find((key) => key.field === field)?.grain;
  return grain ? `${truncations[grain] ?? ''}(${soql.name(field)})` : soql.name(field);
}

function folded({ by, of }: Aggregate): string {
  const name = of === '*' ? '*' : soql.name(of);
  if (by === 'distinct') return `count(distinct ${name})`;
  return `${by === 'mean' ? 'avg' : by}(${name})`;
}
