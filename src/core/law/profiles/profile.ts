import type { CivilDate, Words } from '@/core/kernel';
import { civilDate } from '@/core/kernel';
import { composeParams } from './compose-params';
import { heilongjiangParams } from './heilongjiang';
import { nationalParams } from './national';
import type { ProfileParams } from './profile-params';

export type ProfileId = 'd713' | 'hlj2021';

/** The law of a place: the national base with its local overlays, at one version. A matter keeps that of its start day. */
export interface Profile {
  readonly id: ProfileId;
  readonly version: string;
  readonly title: Words;
  readonly layers: readonly ('N' | 'H' | 'X')[];
  readonly verifiedOn: CivilDate;
  readonly params: ProfileParams;
}

const verifiedOn = civilDate('2026-11-20');

export const profiles: Readonly<Record<ProfileId, Profile>> = {
  d713: {
    id: 'd713',
    version: '2019-09-01',
    title: { zh: '国家（国务院令第713号）', en: 'National (Decree 713)' },
    layers: ['N'],
    verifiedOn,
    params: nationalParams,
  },
  hlj2021: {
    id: 'hlj2021',
    version: '2021-08-01',
    title: { zh: '黑龙江（国务院令第713号 · 省政府令第4号）', en: 'Heilongjiang (Decree 713 · Provincial Order 4)' },
    layers: ['N', 'H'],
    verifiedOn,
    params: composeParams(nationalParams, heilongjiangParams),
  },
};
