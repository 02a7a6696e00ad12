import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import type { RoleId } from '@/core/matter';

/** A rule that was shown to be broken when an entry was signed, and whether it still is. */
interface OwnBreach {
  readonly rule: string;
  readonly stands: boolean;
}

/** What a person said at a discussion. */
export type Said = NonNullable<DecisionFacts['statements']>[number];

/** What one entry of a record says of a person: that they signed it, or where it names them. */
export interface Deed {
  readonly matter: string;
  readonly entry: number;
  readonly type: string;
  readonly on: CivilDate;
  /** Role in which the person signed the entry; nothing where it only names them. */
  readonly signedAs: RoleId | undefined;
  /** Fields of the entry that name the person, by path. */
  readonly namedIn: readonly string[];
  /** What the person said at the discussion, last. */
  readonly said: Said | undefined;
  /** Whether that is not what was decided (D713 38.3). */
  readonly dissents: boolean;
  /** Rules shown to be broken when the person signed, and the reason given. */
  readonly breaches: readonly OwnBreach[];
  readonly reason: string | undefined;
  /** Days from the act to its entry, where that many asked for a reason. */
  readonly lateDays: number | undefined;
  /** What became of the entry since. */
  readonly amended: 'withdrawn' | 'corrected' | undefined;
}
