import type { Words } from '@/core/kernel';
import type { InstrumentId } from '../instrument';
import { composeParams } from './compose-params';
import { datedFrom } from './dated-from';
import type { Profile } from './profile';
import type { ProfileParams } from './profile-params';

export interface Overlay {
  readonly title: Words;
  readonly instrument: InstrumentId;
  readonly params: Partial<ProfileParams>;
}

const [guangzhou, shenzhen, jiaxiang, quzhou, practice] = [
  datedFrom('GZ'),
  datedFrom('SZ'),
  datedFrom('JX'),
  datedFrom('QZ'),
  datedFrom('PRACTICE'),
];

/** City and county sources known by excerpt only, and good practice: in no profile, laid on one at choice; they only warn. */
export const optionalOverlays = {
  guangzhou: {
    title: { zh: '广州（2022，摘录）', en: 'Guangzhou (2022, excerpt)' },
    instrument: 'GZ',
    params: { consultationRequired: guangzhou(null, '—', '可以公开的事项一律公开征求意见', true) },
  },
  shenzhen: {
    title: { zh: '深圳（2020，摘录）', en: 'Shenzhen (2020, excerpt)' },
    instrument: 'SZ',
    params: { archiveMaxDays: shenzhen(null, '—', '决策完成后30日内移交全部档案', 30) },
  },
  jiaxiang: {
    title: { zh: '嘉祥（2025，摘录）', en: 'Jiaxiang (2025, excerpt)' },
    instrument: 'JX',
    params: { yearEndDisclosureBy: jiaxiang(null, '—', '年底前公布目录事项完成情况', '12-31') },
  },
  quzhou: {
    title: { zh: '衢州（摘录）', en: 'Quzhou (excerpt)' },
    instrument: 'QZ',
    params: {
      expertMin: quzhou(null, '—', '专家为单数，不少于5人', 5),
      expertOdd: quzhou(null, '—', '专家为单数，不少于5人', true),
      expertMaxAuthorityShare: quzhou(null, '—', '主管部门人员不超过三分之一', 1 / 3),
    },
  },
  practice: {
    title: { zh: '通行做法', en: 'Good practice' },
    instrument: 'PRACTICE',
    params: { reconsultation: practice(null, '—', '征求意见后作实质性修改的再次征求意见', true) },
  },
} as const satisfies Readonly<Record<string, Overlay>>;
export type OverlayId = keyof typeof optionalOverlays;

/** The profile with an optional overlay laid on it; it may tighten or fill in, never loosen. */
export const withOverlay = (profile: Profile, { instrument, params }: Overlay): Profile => ({
  ...profile,
  instruments: [...new Set([...profile.instruments, instrument])],
  params: composeParams(profile.params, params),
});
