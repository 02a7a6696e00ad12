import type { Dossier } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import type { OpinionStore } from '@/ports/opinion-store';
import type { PublicEntries } from '@/ports/public-entries';

/** What every route of the public entry has at hand. */
export interface OpenDoor {
  readonly entries: PublicEntries;
  readonly opinions: Pick<OpinionStore, 'tally'>;
  readonly clock: Clock;
  /** Whom attempts are counted by. */
  addressOf(request: Request): string;
  now(): number;
  dossierOf(id: string): Promise<Dossier | undefined>;
}

export const tooMany = (waitSeconds: number) =>
  Response.json({ kind: 'too-many', waitSeconds }, { status: 429, headers: { 'Retry-After': String(waitSeconds) } });

export const refused = (kind: string, status: number, more: object = {}) =>
  Response.json({ kind, ...more }, { status });
