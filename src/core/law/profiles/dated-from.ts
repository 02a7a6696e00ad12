import { type CivilDate, civilDate } from '@/core/kernel';
import { type InstrumentId, instruments } from '../instrument';
import { gist } from '../provision';
import type { Dated, DatedValue } from './dated';

const verifiedOn: CivilDate = civilDate('2026-11-20');

/** Makes values of one instrument, each in force since the instrument, with the gist of its article. */
export const datedFrom =
  (instrument: InstrumentId) =>
  <T>(article: string, words: string, value: T, force?: DatedValue<T>['force']): Dated<T> => [
    {
      from: instruments[instrument].inForceFrom,
      value,
      source: gist(instrument, article, words),
      verifiedOn,
      ...(force && { force }),
    },
  ];
