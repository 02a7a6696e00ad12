/** What the source says of a value beside the value. */
type PointStatus = 'final' | 'provisional' | 'revised' | 'forecast';

export interface TimePoint {
  /** `2026`, `2026-Q1`, `2026-W09`, `2026-03`, `2026-03-05`, or a stretch `2026-01/2026-03`. */
  readonly period: string;
  /** In the unit of the series; null is a gap, never zero. */
  readonly value: number | null;
  readonly status?: PointStatus;
  /** The day the value is told up to, where its period had not ended: it is compared with no whole period. */
  readonly until?: string;
  /** So many rows are not in it that it is compared with no other period. */
  readonly isThin?: boolean;
  /** The interval of a forecast. */
  readonly low?: number;
  readonly high?: number;
  /** What a revised value was before. */
  readonly earlier?: number;
}

export interface TimeLine {
  readonly name: string;
  readonly points: readonly TimePoint[];
  /** `comparison`: the same figure of another time (上年同期), pale; `benchmark`: another city, thin. */
  readonly role?: 'main' | 'comparison' | 'benchmark';
}

export interface TimeSeriesData {
  /** The stored unit of every series: 万元, 件, %. */
  readonly unit: string;
  readonly series: readonly TimeLine[];
  readonly as?: 'line' | 'area' | 'bar';
  readonly stacked?: boolean;
  readonly targets?: readonly { readonly label: string; readonly value: number }[];
  readonly thresholds?: readonly {
    readonly label: string;
    readonly value: number;
    readonly level?: 'watch' | 'warning' | 'alarm';
  }[];
  /** Events on the time axis: an act of the matter, a cold wave. */
  readonly annotations?: readonly { readonly period: string; readonly label: string }[];
  /** The values add up from January on; nothing is then compared with the period before. */
  readonly cumulative?: boolean;
}
