import type { Words } from '@/core/kernel';
import type { InstrumentId } from '../instrument';
import { anhuiParams } from './anhui';
import { composeParams } from './compose-params';
import { guangdongHearingParams } from './guangdong-hearing';
import { heilongjiangParams } from './heilongjiang';
import { jiangsuParams } from './jiangsu';
import { nationalParams } from './national';
import type { ProfileId } from './profile-id';
import type { ProfileParams } from './profile-params';
import { shanghaiParams } from './shanghai';
import { xinjiangParams } from './xinjiang';
import { zhejiangParams } from './zhejiang';

/** The law of a place: the national base with its local overlays, at one version. A matter keeps that of its start day. */
export interface Profile {
  readonly id: ProfileId;
  readonly version: string;
  readonly title: Words;
  /** Layers that are on as a whole; single rules of the others come in by their parameter. */
  readonly layers: readonly ('N' | 'H' | 'X')[];
  /** Texts of the place: what its findings may cite. */
  readonly instruments: readonly InstrumentId[];
  readonly params: ProfileParams;
}

const national: readonly InstrumentId[] = ['D713', 'FCR', 'OGI', 'ARC', 'PRACTICE'];

/** An overlay of a place on the national base. */
const local = (
  head: Pick<Profile, 'id' | 'version' | 'title'>,
  own: readonly InstrumentId[],
  params: Partial<ProfileParams>,
): Profile => ({
  ...head,
  layers: ['N'],
  instruments: [...national, ...own],
  params: composeParams(nationalParams, params),
});

export const profiles: Readonly<Record<ProfileId, Profile>> = {
  d713: {
    id: 'd713',
    version: '2019-09-01',
    title: { zh: '国家（国务院令第713号）', en: 'National (Decree 713)' },
    layers: ['N'],
    instruments: national,
    params: nationalParams,
  },
  hlj2021: {
    id: 'hlj2021',
    version: '2021-08-01',
    title: { zh: '黑龙江（国务院令第713号 · 省政府令第4号）', en: 'Heilongjiang (Decree 713 · Provincial Order 4)' },
    layers: ['N', 'H'],
    instruments: [...national, 'HLJ'],
    params: composeParams(nationalParams, heilongjiangParams),
  },
  sh2020: local(
    {
      id: 'sh2020',
      version: '2020-10-01',
      title: { zh: '上海（国务院令第713号 · 沪府令35号）', en: 'Shanghai (Decree 713 · Order 35)' },
    },
    ['SH'],
    shanghaiParams,
  ),
  ah2020: local(
    {
      id: 'ah2020',
      version: '2020-12-30',
      title: { zh: '安徽（国务院令第713号 · 省政府令300号）', en: 'Anhui (Decree 713 · Order 300)' },
    },
    ['AH'],
    anhuiParams,
  ),
  js2020: local(
    {
      id: 'js2020',
      version: '2020-05-20',
      title: { zh: '江苏（国务院令第713号 · 省政府令134号）', en: 'Jiangsu (Decree 713 · Order 134)' },
    },
    ['JS'],
    jiangsuParams,
  ),
  zj2023: local(
    {
      id: 'zj2023',
      version: '2023-01-16',
      title: {
        zh: '浙江（国务院令第713号 · 省政府令337号 · 合法性审查规定）',
        en: 'Zhejiang (Decree 713 · Order 337 · legality review)',
      },
    },
    ['ZJ15', 'ZJ23'],
    zhejiangParams,
  ),
  gdh2023: local(
    {
      id: 'gdh2023',
      version: '2023-10-20',
      title: { zh: '广东听证（国务院令第713号 · 粤府令303号）', en: 'Guangdong hearings (Decree 713 · Order 303)' },
    },
    ['GDH'],
    guangdongHearingParams,
  ),
  xj2022: local(
    {
      id: 'xj2022',
      version: '2022-02-13',
      title: { zh: '新疆（国务院令第713号 · 2022年政府规章）', en: 'Xinjiang (Decree 713 · Rule of 2022)' },
    },
    ['XJ'],
    xinjiangParams,
  ),
};
