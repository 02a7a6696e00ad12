import type { CivilDate, Result } from '@/core/kernel';
import type { ProfileId } from '@/core/law';
import type { Actor, ActRefusal, ActRequest, RecordedEvent } from '@/core/matter';
import type { Directory } from './directory';
import type { MatterSummary } from './matter-summary';
import type { OpinionRow } from './opinion-row';
import type { WorkItem } from './work-item';

/** Who is at the API, and which day it is there. */
export interface Session {
  readonly actor: Actor;
  readonly today: CivilDate;
  readonly city: string;
  /** The law of the city: what new matters are begun under. */
  readonly profileId: ProfileId;
  /** Sittings of the deciding meeting that are set, oldest first; empty: none is known. */
  readonly meetings: readonly CivilDate[];
}

/** A person's act on its way to the record. The id makes a second sending harmless; the version makes a stale one visible. */
export interface Command {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly request: ActRequest;
}

export type MatterApiFailure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-signed-in' }
  /** The answer was not of the agreed shape: the place is named. */
  | { readonly kind: 'malformed'; readonly why: string }
  | { readonly kind: 'server'; readonly status: number };

export type SubmitAnswer =
  | { readonly kind: 'recorded'; readonly version: number }
  | { readonly kind: 'refused'; readonly refusal: ActRefusal }
  | { readonly kind: 'conflict'; readonly version: number; readonly since: readonly RecordedEvent[] }
  /** `unproved`: the act asks for a proof of who does it, and none was given; nothing was recorded. */
  | { readonly kind: 'failed'; readonly reason: 'offline' | 'storage-full' | 'unproved' | 'server' };

/** What the screens ask of the city's system. One adapter speaks HTTP; tests run it over the same API in memory. */
export interface MatterApi {
  session(): Promise<Result<Session, MatterApiFailure>>;
  matters(): Promise<Result<readonly MatterSummary[], MatterApiFailure>>;
  /** What this person can do now, awaits, got back or has to answer, over all matters; by due day. */
  work(): Promise<Result<readonly WorkItem[], MatterApiFailure>>;
  /** Names to choose from in forms. */
  directory(): Promise<Result<Directory, MatterApiFailure>>;
  /** The whole record of a matter, oldest event first. */
  record(matterId: string): Promise<Result<readonly RecordedEvent[], MatterApiFailure>>;
  submit(matterId: string, command: Command): Promise<SubmitAnswer>;
  opinions(matterId: string): Promise<Result<readonly OpinionRow[], MatterApiFailure>>;
}
