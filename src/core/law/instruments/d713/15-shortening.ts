import { civilDate, daysBetween } from '@/core/kernel';
import { both, ifConsulted, ifPublic } from '../../applicability';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { quoted } from '../../provision';

/** A shorter period has its reason in the notice: the words of the text as they stand. */
export const shorteningOfD71315p1 = checkRule({
  id: 'D713/15.1/shortening',
  ref: 'R036',
  stage: 'participation',
  layer: 'N',
  rests: [quoted('D713', '15.1', '因情况紧急等原因需要缩短期限的，公开征求意见时应当予以说明')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '缩短期限须在公告中说明', en: 'A shorter period has its reason in the notice' },
  reads: ['consultationOpened', 'consultationClosed'],
  applies: both(ifPublic, ifConsulted),
  holds: ({ consultationOpened, consultationClosed, shorteningReason }, { params }) => {
    const least = inForceOn(params.consultationMinDays, consultationOpened)?.value ?? 0;
    return (
      daysBetween(consultationOpened, consultationClosed) >= least ||
      (shorteningReason === undefined ? { missing: ['shorteningReason'] } : shorteningReason !== null)
    );
  },
  met: () => ({ zh: '期限未缩短，或公告已说明理由。', en: 'Not shortened, or the notice gives the reason.' }),
  unmet: () => ({ zh: '缩短期限而公告未说明理由。', en: 'Shortened without a reason in the notice.' }),
});
