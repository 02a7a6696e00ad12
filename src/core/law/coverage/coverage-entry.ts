import type { Words } from '@/core/kernel';
import type { DutyHolder } from '../rule';

/** What became of a paragraph: rules encode it, a person judges it, or it does not concern the procedure of a matter. */
export type CoverageEntry =
  | { readonly kind: 'encoded'; readonly rules: readonly [string, ...string[]] }
  | { readonly kind: 'judged'; readonly by: DutyHolder; readonly why: Words }
  | { readonly kind: 'outside'; readonly why: Words };

/** Every paragraph of a text has its entry: a missing one does not compile. */
export type Ledger<Paragraph extends string> = Readonly<Record<Paragraph, CoverageEntry>>;

export const encoded = (...rules: readonly [string, ...string[]]): CoverageEntry => ({ kind: 'encoded', rules });

export const judged = (by: DutyHolder, zh: string, en: string): CoverageEntry => ({
  kind: 'judged',
  by,
  why: { zh, en },
});

const because = (zh: string, en: string): CoverageEntry => ({ kind: 'outside', why: { zh, en } });

/** Why a paragraph is out of scope. */
export const outside = {
  purpose: because('立法目的。', 'The purpose of the text.'),
  principle: because('原则，具体要求见其他各条。', 'A principle; the other articles spell it out.'),
  bodies: because(
    '关于机构、职责和经费，不是单个事项的程序。',
    'On bodies, duties and funds, not the procedure of a matter.',
  ),
  supervision: because('其他机关的监督、考核和检查。', 'Supervision, appraisal and inspection by other bodies.'),
  liability: because('违法责任，由有权机关认定。', 'Liability, found by the competent bodies.'),
  others: because('关于其他主体或者其他事项。', 'On other bodies or other matters.'),
  rules: because('授权制定具体制度。', 'Empowers others to make rules.'),
  commence: because('施行日期，写在文本登记中。', 'The day of commencement, kept with the instrument.'),
  request: because('依申请公开，不是决策程序。', 'Disclosure on request, not the procedure of decisions.'),
  platform: because('公开指南、目录和平台建设。', 'Guides, indexes and platforms of disclosure.'),
  holdings: because('档案馆的收集、保管、利用和开放。', 'Collecting, keeping, using and opening holdings of archives.'),
  digital: because('档案信息化建设。', 'Building digital archives.'),
} as const;
