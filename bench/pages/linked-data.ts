import type { FilterColumn, GroupSpec } from '@/analysis/crossfilter';

/** Work orders by arithmetic, the same in JavaScript and in SQL: waiting time in hours, cost in yuan, day, district. */
export function ordersOf(rows: number) {
  const wait = new Float64Array(rows);
  const cost = new Float64Array(rows);
  const day = new Int32Array(rows);
  const district = new Int32Array(rows);
  for (let i = 0; i < rows; i += 1) {
    wait[i] = ((i * 7919 + 13) % 9000) / 100;
    cost[i] = ((i * 104_729) % 50_000) / 100;
    day[i] = 20_000 + ((i * 31) % 730);
    district[i] = (i * 17 + Math.floor(i / 1000)) % 18;
  }
  return {
    wait: { kind: 'number', values: wait },
    cost: { kind: 'number', values: cost },
    day: { kind: 'day', days: day },
    district: { kind: 'category', codes: district, names: Array.from({ length: 18 }, (_, code) => `d${code}`) },
  } as const satisfies Record<string, FilterColumn>;
}

export const orderGroups = {
  wait: { by: 'wait', bins: { from: 0, width: 1.5, count: 60 } },
  cost: { by: 'cost', bins: { from: 0, width: 10, count: 50 } },
  day: { by: 'day', bins: { from: 20_000, width: 14, count: 53 } },
  district: { by: 'district', of: 'cost' },
} as const satisfies Record<string, GroupSpec<'wait' | 'cost' | 'day' | 'district'>>;
