import type { Campaign } from '../duplicates/campaigns';
import type { FormText } from '../normalise/form-text';
import type { PersonalArena } from '../personal-data/personal-of-arena';
import type { KnownPlace } from '../places/district-finder';
import type { TextArena } from '../text-arena';
import type { ThemeWord } from '../themes/theme-words';

export interface OpinionsToAnalyse {
  readonly texts: TextArena;
  /** Who sent each row, as told; null: not told. */
  readonly senders?: readonly (string | null)[] | undefined;
  /** Day each row came on, counted from an epoch; -1: not told. */
  readonly days?: Int32Array | undefined;
  /** Places of the city beside the names of its districts. */
  readonly places?: readonly KnownPlace[] | undefined;
  /** District of each row as its source tells it; empty: not told. It goes before what the text names. */
  readonly stated?: readonly string[] | undefined;
  /** How many themes; without it the number is proposed. */
  readonly themes?: number | undefined;
  readonly seed?: number | undefined;
}

interface FoundTheme {
  readonly number: number;
  readonly words: readonly ThemeWord[];
  /** Three words that tell it apart. */
  readonly label: string;
  readonly rows: number;
  /** Without near-copies. */
  readonly statements: number;
  /** Rows to read first: nearest to the middle of the theme, of readable length, without personal data. */
  readonly representatives: readonly number[];
}

/** Everything found, a column a thing: row `i` of each is opinion `i`. Nothing is taken out of the rows. */
export interface OpinionAnalysis {
  readonly count: number;
  /** First row with the same words. */
  readonly exact: Uint32Array;
  /** Row that stands for the near-copies of a row. */
  readonly sets: Uint32Array;
  readonly statements: number;
  readonly campaigns: readonly Campaign[];
  readonly forms: readonly FormText[];
  readonly themes: readonly FoundTheme[];
  readonly silhouette: number;
  /** 65535: none. */
  readonly theme: Uint16Array;
  readonly second: Uint16Array;
  readonly likeness: Float32Array;
  readonly position: Uint8Array;
  readonly isIronic: Uint8Array;
  readonly isMixed: Uint8Array;
  /** Start and end of the condition of row `i` at `2i` and `2i + 1`. */
  readonly condition: Uint32Array;
  readonly districts: readonly string[];
  /** -1: none, or not clear. */
  readonly district: Int16Array;
  readonly isUnclear: Uint8Array;
  /** Whether the source tells the district, not the text. */
  readonly isStated: Uint8Array;
  readonly personal: PersonalArena;
  /** Statements far from every theme, the farthest first: what few say and must not be overlooked. */
  readonly uncommon: readonly number[];
}
