import { counted, type Words } from '@/core/kernel';
import { type MemberPosition, memberPositions } from './meeting-positions';

const said: Readonly<Record<MemberPosition, { zh: string; en: string }>> = {
  agree: { zh: '同意', en: 'for' },
  disagree: { zh: '不同意', en: 'against' },
  abstain: { zh: '弃权', en: 'abstaining' },
  silent: { zh: '未发言', en: 'silent' },
  unrecorded: { zh: '没有意见记录', en: 'not recorded' },
};

/** `silenceCounts`: 1 where the place says that silence is consent. */
type Counted = Readonly<Partial<Record<MemberPosition | 'of' | 'silenceCounts', number>>>;

/** 除行政首长外，会议组成人员 5 人：同意 4 人、未发言 1 人: the one sentence of the positions; its parts add up. */
export function positionWords({ of = 0, silenceCounts = 0, ...counts }: Counted): Words {
  if (of === 0) return { zh: '没有会议组成人员的意见记录', en: 'no member’s view is recorded' };
  const told = memberPositions.filter((position) => counts[position]);
  const consent = (position: MemberPosition) => position === 'silent' && silenceCounts === 1;
  const zh = told.map((at) => `${said[at].zh} ${counts[at]} 人${consent(at) ? '（依规定视为同意）' : ''}`);
  const en = told.map((at) => `${counts[at]} ${said[at].en}${consent(at) ? ' (counted as consent)' : ''}`);
  return {
    zh: `除行政首长外，会议组成人员 ${of} 人：${zh.join('、')}`,
    en: `${counted(of, 'member')} besides the chief: ${en.join(', ')}`,
  };
}
