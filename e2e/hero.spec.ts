import { act, type Fields, refused, type Value } from './by-path';
import { expect, journey } from './journey';
import { be, draftSections, proposeMatter } from './matter-steps';

const title = '居民供热价格调整（演练）';

journey(
  'a price adjustment goes from proposal to a published decision, each gate first refused, then open',
  async ({ page }) => {
    journey.setTimeout(300_000);
    page.setDefaultTimeout(8_000);
    await proposeMatter(page, '2026-03-02', {
      事项名称: title,
      '提出人（单位）': '市发展改革委',
      拟解决的主要问题: '成本倒挂',
      理由和依据: '价格法',
      初步方案: '分两步调整',
      '必要性、可行性': '确有必要',
    });

    await be(page, '分管领导', '2026-03-09');
    await refused(page, 'startDecision', 'D713/3.3/party-consent', { leadUnit: '市发展改革委' });
    await be(page, '办公厅', '2026-03-09');
    await act(page, 'judgeApplicability', { matterClass: 'policy', exclusion: 'none', 'none.specialLaw': true });
    await act(page, 'enterInCatalogue', {
      cataloguePartyConsentOn: '2026-03-09',
      cataloguePublishedOn: '2026-03-09',
      plannedBy: '2026-09-30',
    });
    await act(page, 'recordStudy', { studyUnit: '市发展改革委', studyResult: '建议启动' });
    await be(page, '分管领导', '2026-03-10');
    await act(page, 'startDecision', { leadUnit: '市发展改革委' });

    await be(page, '承办单位经办人', '2026-03-11');
    await act(page, 'judgeFeatures', {
      directInterest: true,
      wideDisagreement: false,
      majorEconomic: false,
      majorLivelihood: true,
      widelyFollowed: true,
      nationalSecurityOrLifeline: false,
    });
    const risks: Record<string, Value> = {};
    for (const index of [0, 1, 2, 3, 4])
      Object.assign(risks, { [`risks.${index}.applies`]: index === 0, [`risks.${index}.because`]: '已判断' });
    await act(page, 'judgeProcedures', {
      'participation.applies': true,
      'participation.because': '可以公开',
      'hearing.applies': true,
      'hearing.because': '价格法要求',
      'hearing.compulsoryUnder': '价格法第二十三条',
      'experts.applies': true,
      'experts.because': '专业性强',
      'experts.complex': false,
      ...risks,
      'competition.applies': false,
      'competition.because': '不涉及准入',
    });
    const nothingDone: Record<string, Value> = {};
    for (const index of [0, 1, 2, 3])
      Object.assign(nothingDone, {
        [`procedureAccount.${index}.performed`]: false,
        [`procedureAccount.${index}.reason`]: '尚未履行',
      });
    await refused(page, 'submitForLegalityReview', '草案摘要值', nothingDone);
    await be(page, '承办单位经办人', '2026-03-20');
    await act(page, 'recordDraft', {
      papers: ['决策草案', '起草说明', '依据文本'],
      'draftClauses.0.text': '供热价格分两步调整。',
      draftSections,
      'bases.0.title': '价格法',
      'bases.0.article': '第二十三条',
      'bases.0.kind': '法律',
      'bases.0.inForce': true,
      explanationOn: '2026-03-20',
      costBenefit: '年增支出 2.3 亿元',
    });
    await act(page, 'consultUnits', { papers: ['有关单位书面意见'] });

    await be(page, '承办单位经办人', '2026-03-23');
    const notice: Fields = {
      noticeChannels: ['政府网站', '政务新媒体'],
      noticeFields: ['决策草案', '起草说明', '提出意见的途径', '起止时间', '单位和联系方式'],
    };
    await refused(page, 'openConsultation', 'D713/15.1/period', { ...notice, until: '2026-04-02' });
    await act(page, 'openConsultation', { ...notice, until: '2026-04-22' });
    await act(page, 'announceHearing', {
      hearingOn: '2026-04-27',
      hearingPlace: '市民大厦',
      hearingSelection: '报名抽签',
      'hearingSeats.0.side': '居民',
      'hearingSeats.0.seats': '1',
    });
    await be(page, '承办单位经办人', '2026-04-18');
    await act(page, 'publishHearingList');
    await be(page, '承办单位经办人', '2026-04-27');
    await refused(page, 'holdHearing', 'D713/16.3/materials', {
      hearingHost: '钱示例',
      hearingPublic: true,
      hearingSteps: ['介绍草案、依据', '陈述、询问、质证、辩论', '确认笔录并签字'],
    });
    await be(page, '承办单位经办人', '2026-04-19');
    await act(page, 'serveHearingPapers', { 'participants.0.name': '王示例', 'participants.0.side': '居民' });
    await be(page, '承办单位经办人', '2026-04-27');
    await act(page, 'holdHearing', {
      papers: ['听证笔录'],
      hearingHost: '钱示例',
      hearingPublic: true,
      hearingSteps: ['介绍草案、依据', '陈述、询问、质证、辩论', '确认笔录并签字'],
      'hearingSpeakers.0.stance': '有条件赞成',
      'hearingSpeakers.0.statement': '先补后调',
      'hearingSpeakers.0.signed': '已签字',
    });
    await act(page, 'receiveOpinions', { way: 'count', channel: '信函', rows: '1', persons: '1' });
    await act(page, 'answerOpinions', {
      'opinionThemes.0.theme': '补贴先行',
      'opinionThemes.0.rows': '1',
      'opinionThemes.0.oppose': '0',
      'opinionThemes.0.conditional': '0',
      'opinionThemes.0.support': '1',
      'opinionThemes.0.none': '0',
      'opinionThemes.0.disposition': '采纳',
      'opinionThemes.0.reason': '已写入第6条',
    });
    await act(page, 'publishParticipationReport', { papers: ['公众参与报告'], published: true });

    await be(page, '承办单位经办人', '2026-05-06');
    const panel: Record<string, Value> = {};
    for (const index of [0, 1, 2])
      Object.assign(panel, {
        [`expertPanel.${index}.name`]: `专家${index + 1}示例`,
        [`expertPanel.${index}.unit`]: '示例大学',
        [`expertPanel.${index}.field`]: '热能',
        [`expertPanel.${index}.fromPool`]: true,
        [`expertPanel.${index}.declaredOn`]: '2026-05-06',
        [`expertPanel.${index}.hasInterest`]: false,
      });
    await act(page, 'appointExpertPanel', { ...panel, differingViewsSought: true });
    for (const index of [1, 2, 3])
      await act(page, 'signExpertOpinion', {
        name: `专家${index}示例`,
        necessity: '必要',
        feasibility: '可行',
        soundness: '科学',
        verdict: '同意',
        ...Object.fromEntries([0, 1, 2].map((item) => [`scores.${item}`, '4'])),
        sealed: true,
      });
    await act(page, 'reportExpertArgument', {
      papers: ['专家论证报告'],
      expertForm: '论证会',
      expertLeaderAttended: true,
      expertMajorityFollowed: true,
      expertAdoption: '采纳',
    });
    await act(page, 'planRiskAssessment', {
      'riskPlan.aim': '目的',
      'riskPlan.content': '内容',
      'riskPlan.object': '对象',
      'riskPlan.way': '方式',
      'riskPlan.time': '时限',
      riskAssessor: '评估中心',
      riskThirdParty: true,
    });
    await act(page, 'reportRisk', {
      papers: ['风险评估报告'],
      'riskFactors.0.name': '负担',
      'riskFactors.0.family': '经济',
      'riskFactors.0.p': '0.4',
      'riskFactors.0.q': '0.4',
      'riskFactors.0.w': '1',
      'riskFactors.0.pAfter': '0.2',
      'riskFactors.0.qAfter': '0.3',
      'riskFactors.0.measure': '补贴',
      'riskFactors.0.owner': '市民政局',
      'riskFactors.0.dueOn': '2026-09-01',
      'riskDepartmentsHeard.0': '市信访局',
      riskResponsePlan: '预案',
      'riskAuthors.0': '孙示例',
      riskGradeInitial: '低',
      riskGradeExpected: '低',
    });
    await refused(page, 'reviewRiskReport', 'HLJ/30/review', {
      'riskReviewers.0': '孙示例',
      riskReviewOpinion: '同意',
    });
    await act(page, 'reviewRiskReport', { 'riskReviewers.0': '郑示例', riskReviewOpinion: '同意' });
    await be(page, '行政首长', '2026-05-07');
    await act(page, 'findControllability', { controllable: true, because: '措施到位' });

    await be(page, '承办单位经办人', '2026-05-08');
    const file: Fields = {
      legalityFile: [
        '决策草案',
        '起草说明',
        '依据文本',
        '履行程序说明',
        '承办单位合法性初审意见',
        '公众参与报告',
        '听证笔录',
        '专家论证报告',
        '风险评估报告',
      ],
    };
    await refused(page, 'submitForLegalityReview', 'HLJ/33/first-review', file);
    await act(page, 'recordUnitFirstReview', { papers: ['承办单位合法性初审意见'], unitFirstReview: '合法' });
    await act(page, 'recordUnitMeeting', { unitMeetingPassed: true });
    await act(page, 'submitForLegalityReview', { ...file, papers: ['履行程序说明'] });
    await refused(page, 'submitForDiscussion', '合法性审查');
    await be(page, '司法局审查人', '2026-05-08');
    await act(page, 'receiveReviewFile');
    await be(page, '司法局审查人', '2026-05-19');
    await act(page, 'issueLegalityOpinion', {
      papers: ['合法性审查意见'],
      'legalityHeadings.power': '有权',
      'legalityHeadings.procedure': '已履行',
      'legalityHeadings.content': '合法',
      legalityOutcome: '同意提交',
      'counselOpinions.0.name': '沈示例',
      'counselOpinions.0.opinion': '合法',
      'counselOpinions.0.signedOn': '2026-05-19',
    });
    await be(page, '承办单位经办人', '2026-05-20');
    const pack: Fields = {
      discussionPack: [
        '决策草案',
        '起草说明',
        '有关单位书面意见',
        '合法性审查意见',
        '审查意见处理情况',
        '提请讨论申请',
        '公众参与报告',
        '专家论证报告',
        '风险评估报告',
      ],
    };
    await refused(page, 'submitForDiscussion', 'HLJ/37/not-followed', pack);
    await act(page, 'respondToLegalityOpinion', {
      papers: ['审查意见处理情况'],
      legalityChanges: '无',
      legalityFullyFollowed: true,
    });
    await act(page, 'submitForDiscussion', { ...pack, papers: ['提请讨论申请'] });
    await be(page, '办公厅', '2026-05-21');
    await refused(page, 'scheduleMeeting', 'D713/30.1/meeting', {
      meetingKind: '传阅、会签',
      meetingNo: '第12次',
      meetingOn: '2026-05-26',
    });
    await act(page, 'scheduleMeeting', {
      meetingKind: '常务会议',
      meetingNo: '第12次',
      meetingOn: '2026-05-26',
      materialsSentOn: '2026-05-22',
    });
    await be(page, '办公厅', '2026-05-26');
    const speak = (first: string, second: string): Fields => ({
      chiefName: '沈望川',
      'statements.0.name': first,
      'statements.0.position': '同意',
      'statements.1.name': second,
      'statements.1.position': '同意',
      decisionOutcome: '通过',
      legalityLeaderAttended: true,
    });
    await refused(page, 'recordDiscussion', 'D713/30.2/chief-last', speak('沈望川', '副市长示例'));
    await act(page, 'recordDiscussion', speak('副市长示例', '沈望川'));
    await refused(page, 'publishDecision', 'D713/31.1/party-report', {
      publicationChannels: ['政府公报', '政府网站', '本地报纸'],
      decisionNo: '示例〔2026〕1号',
      adoptionNoteOn: '2026-05-26',
      interpretationOn: '2026-05-26',
      interpretation: '为何调价、谁得补贴',
    });
    await be(page, '行政首长', '2026-05-27');
    await act(page, 'signMinutes');
    await be(page, '办公厅', '2026-05-28');
    await act(page, 'reportToParty');
    await act(page, 'checkOtherApprovals');
    await act(page, 'publishDecision', {
      publicationChannels: ['政府公报', '政府网站', '本地报纸'],
      decisionNo: '示例〔2026〕1号',
      adoptionNoteOn: '2026-05-28',
      interpretationOn: '2026-05-28',
      interpretation: '为何调价、谁得补贴',
    });

    await page.reload();
    await expect(page.getByText('已于 2026年5月26日 集体讨论决定')).toBeVisible();
    await page.goto('./#/catalogue');
    await expect(page.getByRole('row', { name: new RegExp(title) })).toContainText('归档');
  },
);
