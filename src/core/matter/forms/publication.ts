import type { PaperKind } from '@/core/law';
import { isBlank } from './blank';
import type { FormDefinition, FormOf } from './form-definition';
import { kindsHeld } from './known';
import { sameAgain } from './same-again';
import { suggested, w } from './say';

const reportToParty: FormOf<'reportToParty'> = {
  fields: {},
  dayOfPaper: 'party-report',
  papers: ['party-report'],
};

/** Whom the decree (8) and the province (41) name; others may be typed. */
const bodies = suggested([
  w('本级人民代表大会', 'people’s congress'),
  w('本级人大常委会', 'standing committee of the congress'),
  w('上一级人民政府', 'superior government'),
  w('政协（民主协商）', 'CPPCC (consultation)'),
]);
const grounds = suggested([
  w(
    '条例第8条：属于人大及其常委会讨论决定的重大事项',
    'Decree 713, 8: for the congress or its standing committee to decide',
  ),
  w('条例第8条：出台前向人大常委会报告', 'Decree 713, 8: reported to the standing committee before issue'),
  w('省规定第41条：报上级机关批准', 'Heilongjiang 41: approval of the superior authority'),
  w('省规定第41条：民主协商', 'Heilongjiang 41: consultation with the CPPCC and parties'),
]);

const checkOtherApprovals: FormOf<'checkOtherApprovals'> = {
  isWrittenNow: true,
  fields: {
    otherApprovals: {
      label: w('需要人大、上级批准或协商的事项（没有则不填）', 'Approvals due (none: leave empty)'),
      parts: {
        body: { control: 'suggest', options: bodies },
        dueUnder: { control: 'suggest', options: grounds },
        doneOn: { label: w('办理日', 'Done on') },
      },
    },
  },
  papers: ['congress-report'],
};

const publishDecision: FormOf<'publishDecision'> = {
  fields: {
    publicationChannels: { label: w('公布途径（条例第32条）', 'Channels (32)') },
    decisionNo: { label: w('文号', 'Number of the decision') },
    adoptionNoteOn: { label: w('采纳情况说明日', 'Day of the note on adoption'), dayOfPaper: 'adoption-note' },
    interpretationOn: {
      label: w('解读日（尚未解读的不填）', 'Day of the interpretation (empty if not yet)'),
      dayOfPaper: 'interpretation',
    },
    interpretationWays: { label: w('宣传解读方式（条例第32条）', 'How it is interpreted (32)') },
    interpretation: { label: w('解读要点', 'Points of the interpretation') },
  },
  offers: {
    publicationChannels: (_situation, { publicationChannels }) =>
      Array.isArray(publicationChannels) && publicationChannels.length > 0
        ? undefined
        : {
            label: w(
              '条例第32条所列三种：政府公报、政府网站、本地报纸',
              'The three that Article 32 names: gazette, government site, local newspaper',
            ),
            values: { publicationChannels: ['gazette', 'site', 'newspaper'] },
          },
    interpretationWays: ({ lastTime }, { interpretationWays }) =>
      isBlank(interpretationWays) ? sameAgain('interpretationWays', lastTime?.interpretationWays) : undefined,
  },
  papers: ['published-text', 'adoption-note', 'interpretation'],
};

const publishInterpretation: FormOf<'publishInterpretation'> = {
  fields: {
    interpretationWays: {},
    interpretation: { label: w('解读要点（条例第32条）', 'Points of the interpretation (32)') },
  },
  papers: ['interpretation'],
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

/** The year in which a dossier archived in `year` is handed over (Archives 20); undefined: its level has none of its own. */
const transferAfter = (level: unknown, year: number): number | undefined => {
  if (level === 'province' || level === 'city') return year + 20;
  return level === 'county' ? year + 10 : undefined;
};

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
      hint: w(
        '留空的，按层级自归档之年起算：省、市二十年，县十年',
        'Left blank it follows from the level: twenty years from now for a province or city, ten for a county',
      ),
      min: 2000,
      max: 2200,
    },
    transferExtension: {
      orNone: true,
      parts: { by: { label: w('同意机关', 'Consent by') }, on: { label: w('同意日', 'On') }, because: {} },
    },
  },
  derived: {
    transferYear: ({ transferYear, governmentLevel }, { today }) =>
      transferYear ?? transferAfter(governmentLevel, Number(today.slice(0, 4))),
  },
  papers: ['archive-list'],
};

const checkRecord: FormOf<'checkRecord'> = {
  isWrittenNow: true,
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
  publishDecision,
  publishInterpretation,
  archiveDossier,
  checkRecord,
} satisfies Readonly<Record<string, FormDefinition>>;
