import { type InstrumentId, instruments } from '../instrument';
import { paraphrased } from '../provision';
import type { Dated, DatedValue } from './dated';

/**
 * Makes values of one instrument, each in force since the instrument, with the gist of its article and the day that article was
 * last compared with the official text; null: it never was, so the value may warn and never block.
 */
export const datedFrom =
  (instrument: InstrumentId) =>
  <T>(
    verifiedOn: string | null,
    article: string,
    words: string,
    value: T,
    force?: DatedValue<T>['force'],
  ): Dated<T> => [
    {
      from: instruments[instrument].inForceFrom,
      value,
      source: paraphrased(instrument, article, words, verifiedOn),
      ...(force && { force }),
    },
  ];
