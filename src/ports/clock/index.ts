import type { CivilDate } from '@/core/kernel';

/** Today, in the city's zone. The demo's clock stands where it was put; the server's is the real one. */
export interface Clock {
  today(): CivilDate;
  /** The instant acts are stamped with, in ISO form; it falls on `today` in the city's zone. */
  now(): string;
}
