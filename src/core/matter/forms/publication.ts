import type { PaperKind } from '@/core/law';
import type { FormDefinition, FormOf } from './form-definition';
import { kindsHeld } from './known';
import { w } from './say';

const reportToParty: FormOf<'reportToParty'> = { fields: {}, papers: ['party-report'] };

const checkOtherApprovals: FormOf<'checkOtherApprovals'> = {
  fields: {
    otherApprovals: {
      label: w('需要人大、上级批准或协商的事项（没有则不填）', 'Approvals due (none: leave empty)'),
      parts: { body: {}, dueUnder: {}, doneOn: { label: w('办理日', 'Done on') } },
    },
  },
  papers: ['congress-report'],
};

const archived: readonly PaperKind[] = [
  'draft',
  'explanation',
  'legality-opinion',
  'meeting-record',
  'party-report',
  'published-text',
  'participation-report',
  'hearing-record',
  'expert-report',
  'risk-report',
  'competition-conclusion',
];

const archiveDossier: FormOf<'archiveDossier'> = {
  fields: {
    archiveKinds: { kinds: archived, known: kindsHeld(archived) },
    retention: {},
    governmentLevel: {
      label: w(
        '决策机关层级（省、市满 20 年移交，县满 10 年）',
        'Level of the government (province and city transfer after 20 years, county after 10)',
      ),
    },
    transferYear: {
      label: w(
        '移交年份（市级满二十年，档案法实施条例第20条）',
        'Year of transfer (twenty years for a city, Archives 20)',
      ),
      min: 2000,
      max: 2200,
    },
    transferExtension: {
      orNone: true,
      parts: { by: { label: w('同意机关', 'Consent by') }, on: { label: w('同意日', 'On') }, because: {} },
    },
  },
  papers: ['archive-list'],
};

const checkRecord: FormOf<'checkRecord'> = {
  fields: {
    corrections: {
      label: w('更正（没有则不添加）', 'Corrections (none: add no row)'),
      parts: {
        entry: { label: w('第几条留痕', 'Entry'), min: 1 },
        reason: { label: w('更正理由', 'Reason') },
        originalKept: { label: w('是否保留原记录', 'Original kept?') },
      },
    },
  },
};

export const publicationForms = {
  reportToParty,
  checkOtherApprovals,
  archiveDossier,
  checkRecord,
} satisfies Readonly<Record<string, FormDefinition>>;
