import { createContext, useContext } from 'react';
import type { CivilDate } from '@/core/kernel';
import type { LawContext } from '@/core/law';
import type {
  Actor,
  ActRefusal,
  ActRequest,
  Dossier,
  KnownName,
  LastTime,
  MeetingHeld,
  RecordedEvent,
} from '@/core/matter';
import type { SubmitAnswer } from '@/ports/matter-api';

/** What became of an act that was sent. On everything but `recorded` the form keeps what was typed. */
export type SubmitOutcome =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'refused'; readonly refusal: ActRefusal }
  /** Someone else acted first: their events, newest last. */
  | { readonly kind: 'conflict'; readonly since: readonly RecordedEvent[] }
  | Extract<SubmitAnswer, { readonly kind: 'failed' }>;

/** The matter an act is about, for the forms: given once by the frame of the matter. */
export interface ActContextValue {
  readonly matterId: string;
  readonly dossier: Dossier;
  readonly law: LawContext;
  readonly actor: Actor;
  readonly today: CivilDate;
  /** Sittings of the deciding meeting that are set. */
  readonly meetings: readonly CivilDate[];
  /** Names to choose from. */
  readonly names?: readonly KnownName[];
  /** Who sat at the last meeting of the authority. */
  readonly lastMeeting?: MeetingHeld | undefined;
  /** What was entered the last time, in whichever matter. */
  readonly lastTime?: LastTime | undefined;
  submit(request: ActRequest): Promise<SubmitOutcome>;
  /** Called after an act was recorded: the frame moves on to what it unlocked. */
  onRecorded?(act: string): void;
}

const ActContext = createContext<ActContextValue | null>(null);
export const ActProvider = ActContext.Provider;

export function useActContext(): ActContextValue {
  const value = useContext(ActContext);
  if (!value) throw new Error('useActContext outside of a matter');
  return value;
}
