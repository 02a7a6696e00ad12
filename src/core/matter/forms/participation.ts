import { counted } from '@/core/kernel';
import { isBlank } from './blank';
import { daysFromToday, numberOf } from './day-bounds';
import type { FormDefinition, FormOf } from './form-definition';
import { sameAgain } from './same-again';
import { choice, named, w } from './say';

const planParticipation: FormOf<'planParticipation'> = {
  fields: {
    participationMethods: { label: w('听取意见的方式（条例第14条）', 'Ways of hearing the public (14)') },
    onlineInteractions: { askedBy: ['onlineInteractionDays'], orNone: true },
  },
};

const openConsultation: FormOf<'openConsultation'> = {
  fields: {
    until: {
      label: w('截止日', 'Last day'),
      earliest: daysFromToday('consultationMinDays', (days) =>
        w(`不少于 ${days} 日（条例第15条）`, `no less than ${counted(days, 'day')} (15)`),
      ),
    },
    noticeChannels: {},
    noticeFields: {
      label: w('公告载明的内容', 'Contents of the notice'),
      mayBeAll: true,
      options: [
        choice('draft', '决策草案', 'draft'),
        choice('explanation', '起草说明', 'explanation'),
        choice('channels', '提出意见的途径', 'ways to comment'),
        choice('period', '起止时间', 'first and last day'),
        choice('contact', '单位和联系方式', 'unit and contact'),
      ],
    },
    shorteningReason: {
      label: w(
        '缩短期限的理由（将载入公告；不缩短留空）',
        'Reason for a shorter period (printed in the notice; blank if not shortened)',
      ),
    },
  },
  offers: {
    noticeChannels: ({ lastTime }, { noticeChannels }) =>
      isBlank(noticeChannels)
        ? (sameAgain('noticeChannels', lastTime?.noticeChannels) ?? {
            label: w(
              '条例第15条首列两种：政府网站、政务新媒体',
              'The two that Article 15 names first: government site, new media',
            ),
            values: { noticeChannels: ['government-site', 'new-media'] },
          })
        : undefined,
  },
  papers: ['consultation-notice', 'draft', 'explanation'],
};

const extendConsultation: FormOf<'extendConsultation'> = {
  fields: { until: { label: w('新的截止日', 'New last day') } },
};

const recordSymposium: FormOf<'recordSymposium'> = {
  fields: {
    materialsOn: {
      hint: (situation) => {
        const days = numberOf('symposiumMaterialDays', situation);
        return days === undefined ? undefined : w(`会前 ${days} 日送达`, `${counted(days, 'day')} before the meeting`);
      },
    },
    attendees: { label: w('参加人数', 'People attending'), min: 1 },
    summary: { label: w('主要意见', 'Main points') },
  },
  papers: ['symposium-record'],
};

const recordSurvey: FormOf<'recordSurvey'> = {
  fields: {
    kind: { label: w('方式', 'Way') },
    people: { min: 0 },
    summary: { label: w('主要意见', 'Main points') },
  },
  papers: ['survey-report'],
};

const hearGroup: FormOf<'hearGroup'> = {
  fields: {
    group: {
      label: w('特定群体', 'Group'),
      control: 'choice',
      options: ({ facts }) => named(facts.specificGroups ?? []),
    },
    summary: { label: w('沟通协商情况', 'What was said') },
  },
};

const hearMarketPlayers: FormOf<'hearMarketPlayers'> = {
  fields: { summary: { label: w('听取的意见', 'What was said') } },
};

const answerOpinions: FormOf<'answerOpinions'> = {
  isWrittenNow: true,
  fields: {
    opinionThemes: {
      label: w('意见归类与答复', 'Themes and answers'),
      parts: {
        theme: {},
        clause: { label: w('草案条款', 'Clause') },
        rows: { min: 0 },
        oppose: { min: 0 },
        conditional: { min: 0 },
        support: { min: 0 },
        none: { min: 0 },
        disposition: { label: w('研究意见', 'Disposition'), forAll: true },
        reason: { forAll: true },
      },
    },
    opinionsUnsorted: {
      label: w('没有归入任何主题的（全部归类的整组留空）', 'Put into no theme (all sorted: leave both blank)'),
      parts: {
        rows: { label: w('未归类的条数', 'Opinions in no theme'), min: 0 },
        because: { label: w('为何不归类', 'Why they are in none'), control: 'line' },
      },
    },
    draftChangedAfterConsultation: {},
    reconsultedOn: { orNone: true, when: ({ draftChangedAfterConsultation: changed }) => changed === true },
    hearingRequests: {
      askedBy: ['hearingRequestReplyWorkingDays'],
      orNone: true,
      parts: {
        by: { label: w('申请人', 'By') },
        on: { label: w('申请日', 'On') },
        repliedOn: { label: w('答复日（未答复留空）', 'Replied on (blank: not yet)') },
      },
    },
  },
};

const publishAnswers: FormOf<'publishAnswers'> = {
  isWrittenNow: true,
  fields: {},
  computed: ['publication', 'answers', 'corrections', 'digest'],
};

const publishParticipationReport: FormOf<'publishParticipationReport'> = {
  fields: {
    published: { label: w('报告已向社会公布', 'The report is published') },
    hearingReportOn: { askedBy: ['hearingReportDays', 'hearingReportItems'] },
    hearingReportItems: { askedBy: ['hearingReportItems'] },
    hearingReargument: {
      askedBy: ['hearingMajorityReargued'],
      orNone: true,
      parts: { on: { label: w('再论证日', 'On') }, summary: { label: w('再论证情况', 'Summary') } },
    },
  },
  dayOfPaper: 'participation-report',
  papers: ['participation-report'],
};

export const participationForms = {
  planParticipation,
  openConsultation,
  extendConsultation,
  recordSymposium,
  recordSurvey,
  hearGroup,
  hearMarketPlayers,
  answerOpinions,
  publishAnswers,
  publishParticipationReport,
} satisfies Readonly<Record<string, FormDefinition>>;
