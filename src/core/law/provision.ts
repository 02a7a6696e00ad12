import { type CivilDate, civilDate } from '@/core/kernel';
import type { InstrumentId } from './instrument';

/** The place in the law a rule rests on, with its operative words. */
export interface Provision {
  readonly instrument: InstrumentId;
  /** '15.1' is Article 15, first paragraph; local rules may be cited by article alone; '—' where only an excerpt without number is known. */
  readonly article: string;
  readonly quote: string;
  /** True: the words of the text, checked against it. False: the gist in our words, shown as such. */
  readonly verbatim: boolean;
  /** Day it was last compared with the official text; null: never, so what rests on it may warn and never block. */
  readonly verifiedOn: CivilDate | null;
}

const dayOrNever = (day: string | null): CivilDate | null => (day === null ? null : civilDate(day));

/** Words quoted from a stored official text. */
export const quoted = (
  instrument: InstrumentId,
  article: string,
  quote: string,
  verifiedOn: string | null,
): Provision => ({
  instrument,
  article,
  quote,
  verbatim: true,
  verifiedOn: dayOrNever(verifiedOn),
});

/** The gist of a provision whose text is not stored here. */
export const paraphrased = (
  instrument: InstrumentId,
  article: string,
  quote: string,
  verifiedOn: string | null,
): Provision => ({
  instrument,
  article,
  quote,
  verbatim: false,
  verifiedOn: dayOrNever(verifiedOn),
});
