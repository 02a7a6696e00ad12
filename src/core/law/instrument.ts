import { type CivilDate, civilDate, type Words } from '@/core/kernel';
import { localInstruments } from './local-instruments';

export type InstrumentId = 'D713' | 'HLJ' | 'FCR' | 'OGI' | 'ARC' | keyof typeof localInstruments;

/**
 * How well we know a source: `text` is checked against the full official text; `excerpt` and `unverified` are not. What
 * rests on the latter two may warn, never block.
 */
type Verification = 'text' | 'excerpt' | 'unverified';

export interface Instrument {
  readonly id: InstrumentId;
  readonly title: Words;
  readonly short: Words;
  readonly inForceFrom: CivilDate;
  readonly verification: Verification;
  /** Day its text as a whole was last looked through; null: never. Each provision cited has a day of its own. */
  readonly verifiedOn: CivilDate | null;
}

export const instruments: Readonly<Record<InstrumentId, Instrument>> = {
  D713: {
    id: 'D713',
    title: {
      zh: '重大行政决策程序暂行条例（国务院令第713号）',
      en: 'Interim Regulation on Procedures for Major Administrative Decisions (State Council Decree 713)',
    },
    short: { zh: '条例', en: 'Decree 713' },
    inForceFrom: civilDate('2019-09-01'),
    verification: 'text',
    verifiedOn: civilDate('2026-11-29'),
  },
  HLJ: {
    id: 'HLJ',
    title: {
      zh: '黑龙江省重大行政决策程序暂行规定（省政府令第4号）',
      en: 'Heilongjiang Interim Provisions on Procedures for Major Administrative Decisions (Provincial Order 4)',
    },
    short: { zh: '省规定', en: 'Heilongjiang' },
    inForceFrom: civilDate('2021-08-01'),
    verification: 'text',
    verifiedOn: civilDate('2026-11-20'),
  },
  FCR: {
    id: 'FCR',
    title: {
      zh: '公平竞争审查条例（国务院令第783号）',
      en: 'Regulation on Fair Competition Review (State Council Decree 783)',
    },
    short: { zh: '公平竞争条例', en: 'Fair Competition' },
    inForceFrom: civilDate('2024-08-01'),
    verification: 'text',
    verifiedOn: civilDate('2026-11-29'),
  },
  OGI: {
    id: 'OGI',
    title: { zh: '政府信息公开条例（2019年修订）', en: 'Regulation on Open Government Information (2019)' },
    short: { zh: '公开条例', en: 'Open Information' },
    inForceFrom: civilDate('2019-05-15'),
    verification: 'text',
    verifiedOn: civilDate('2026-11-29'),
  },
  ARC: {
    id: 'ARC',
    title: { zh: '档案法实施条例（2024年）', en: 'Regulation Implementing the Archives Law (2024)' },
    short: { zh: '档案条例', en: 'Archives' },
    inForceFrom: civilDate('2024-03-01'),
    verification: 'text',
    verifiedOn: civilDate('2026-11-29'),
  },
  ...localInstruments,
};

/** The day one of these texts was last looked through; undefined: none was. */
export const lastCheckedOn = (texts: readonly Pick<Instrument, 'verifiedOn'>[]): CivilDate | undefined =>
  texts
    .flatMap(({ verifiedOn }) => verifiedOn ?? [])
    .sort()
    .at(-1);
