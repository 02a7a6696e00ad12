import { cellFlags } from '@/analysis/tables';

export type SdmxFlag = keyof typeof cellFlags;

/** Codes of CL_OBS_STATUS that say how settled a value is; `R` as Eurostat uses it. Lower case is read alike. */
const settled: Readonly<Record<string, SdmxFlag>> = {
  P: 'provisional',
  V: 'provisional',
  E: 'estimated',
  I: 'estimated',
  F: 'forecast',
  R: 'revised',
};

/** Values that are missing, whatever number stands there: not collected, cannot exist, missing, suppressed. */
const missing = new Set(['L', 'M', 'O', 'Q']);

export const isMissingStatus = (status: unknown): boolean => missing.has(String(status).toUpperCase());

/** Bits of `Column.flags`; a status may be several letters (Eurostat: `ep`). */
export function flagsOfStatus(status: unknown, own: Readonly<Record<string, SdmxFlag>> = {}): number {
  if (typeof status !== 'string') return 0;
  const of = (code: string) => own[code] ?? settled[code.toUpperCase()];
  const whole = of(status);
  const flags = whole ? [whole] : [...status].map(of);
  return flags.reduce((bits, flag) => bits | (flag ? cellFlags[flag] : 0), 0);
}

/** Anything but free for publication: the value is not shown. */
export const isConfidential = (status: unknown): boolean =>
  status !== null && status !== undefined && status !== '' && String(status).toUpperCase() !== 'F';
