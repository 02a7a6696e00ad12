import { civilDate, counted } from '@/core/kernel';
import { contradictionsOf } from '../../account-and-record';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';
import { withoutFile } from '../../without-file';

/** Papers in which the account and the procedures it names are set down. */
const accounted = [
  'procedure-account',
  'participation-report',
  'hearing-record',
  'expert-report',
  'risk-report',
  'competition-conclusion',
];

/**
 * Every procedure not performed has its reason in the account sent with the file, and the account says what the record says.
 * Reading: only what the record itself tells contradicts the account; a procedure it knows nothing of is taken from the account.
 */
export const omissionsExplained = checkRule({
  id: 'D713/26.1/account',
  ref: 'R103',
  stage: 'legality',
  layer: 'N',
  legalBasis: [quoted('D713', '26.1', '履行决策法定程序的说明', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'discussion',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '未履行的程序均说明理由', en: 'Every procedure not performed has its reason' },
  reads: ['procedureAccount'],
  takenOn: ({ legalitySubmittedOn }) => legalitySubmittedOn,
  argues: ({ procedureAccount = [] }) =>
    argued(
      { zh: '为什么没有履行该程序', en: 'why the procedure was not performed' },
      ...procedureAccount.map(({ performed, reason }) => (performed ? null : reason)),
    ),
  holds: (facts) => {
    const { procedureAccount } = facts;
    const wrong = contradictionsOf(facts);
    if (wrong.length > 0)
      return {
        holds: false,
        says: {
          zh: `程序说明与案卷不符：${wrong.map(({ zh }) => zh).join('；')}。`,
          en: `The account contradicts the record: ${wrong.map(({ en }) => en).join('; ')}.`,
        },
      };
    const silent = procedureAccount.filter(({ performed, reason }) => !performed && reason === null).length;
    const bare = withoutFile(accounted, facts.papers);
    const values = { silent, of: procedureAccount.length, bareZh: bare.zh, bareEn: bare.en };
    return { holds: procedureAccount.length > 0 && silent === 0, values };
  },
  met: (v) => ({
    zh: `${v.of} 项程序的履行情况均已说明。${v.bareZh ?? ''}`,
    en: `${v.of} of ${counted(v.of, 'procedure')} accounted for.${v.bareEn ?? ''}`,
  }),
  unmet: (v) => ({
    zh: `程序说明共 ${v.of} 项，其中 ${v.silent} 项未履行而没有说明理由。`,
    en: `Of ${v.of} procedures in the account, ${v.silent} were not performed and have no reason.`,
  }),
});
