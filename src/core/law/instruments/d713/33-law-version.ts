import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The law profile and its version are kept with the matter. Reading: the record system asks for it; a matter keeps the law of its start day, so a later version is a breach. */
export const lawVersionKept = checkRule({
  id: 'D713/33.1/law-version',
  ref: 'R162',
  stage: 'responsibility',
  layer: 'N',
  legalBasis: [quoted('D713', '33.1', '决策机关应当建立重大行政决策过程记录和材料归档制度', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'close-execution',
  dutyHolder: 'archive',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '适用规则及版本随案留存', en: 'The law and version used are kept with the matter' },
  reads: ['profileId', 'profileVersion'],
  takenOn: ({ startedOn }) => startedOn,
  holds: ({ profileVersion, startedOn }) => ({
    holds: startedOn === undefined || profileVersion <= startedOn,
    values: { version: profileVersion },
  }),
  met: (v) => ({ zh: `已留存规则版本 ${v.version}。`, en: `Version ${v.version} is kept.` }),
  unmet: (v) => ({
    zh: `规则版本 ${v.version} 晚于启动日。`,
    en: `Version ${v.version} is later than the start of the matter.`,
  }),
});
