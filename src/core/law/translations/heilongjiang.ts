/** Unofficial English of the gists of Heilongjiang Order 4. */
export const heilongjiang: Readonly<Record<string, string>> = {
  '地方性法规、规章另有规定的也依照其规定': 'Where local regulations or rules otherwise provide, they too are followed',
  应当制定年度重大行政决策事项目录: 'A yearly catalogue of matters shall be drawn up',
  部门或者下级政府建议的事项由提出单位承办:
    'A matter proposed by a department or lower government is undertaken by the unit that proposed it',
  '草案拟订一般不超过3个月，确需延长的说明理由和时限':
    'Drafting generally takes no more than 3 months; where it must be longer, the reason and the time are stated',
  '草案一般包括决策事项、依据、目标、任务、措施、步骤、执行和配合部门、预算、后评估计划':
    'A draft generally contains matter, basis, goal, tasks, measures, steps, executing and co-operating departments, budget and plan of evaluation',
  存在较大分歧的提出两个以上方案和倾向性意见:
    'With wide disagreement, two or more options and a preference are put forward',
  '草案一般包括执行和配合部门、经费预算、后评估计划':
    'A draft generally contains the executing and co-operating departments, the budget and the plan of evaluation',
  '公告载明草案及说明、途径和起止时间、单位和联系方式、代表报名条件等':
    'The notice carries draft and explanation, channels, first and last day, unit and contact, and conditions of enrolment',
  '公开征求意见期限不少于30日，缩短的应当说明':
    'Open consultation lasts at least 30 days; shortening it shall be explained',
  '重大经济决策应当听取市场主体、行业协会意见':
    'On major economic decisions, market players and trade associations shall be heard',
  座谈会5日前送达草案及说明: 'Draft and explanation are served 5 days before a symposium',
  '意见采纳情况及依据、理由': 'which views were adopted, with basis and reasons',
  公众参与结束后应当制作公众参与报告并公布: 'After public participation a report on it shall be made and published',
  听证会30日前公告: 'The hearing is announced 30 days before',
  听证会7日前公布参加人名单: 'The list of participants is published 7 days before the hearing',
  参加论证的专家不得少于3人: 'At least 3 experts take part',
  '涉及面广、争议较大或者特别复杂、敏感的不得少于5人':
    'At least 5 where the matter is broad, contested, or especially complex or sensitive',
  优先从专家库中选取: 'chosen from the pool of experts first',
  承办单位负责人应当出席论证会: 'A leader of the unit in charge shall attend the meeting of experts',
  论证结束后应当形成专家论证报告: 'After the argument a report on it shall be made',
  未采纳多数专家意见的应当说明理由: 'Not adopting the view of most experts shall be explained',
  '社会稳定、公共安全、生态环境、财政金融、舆情等风险':
    'Risks to social stability, public safety, the environment, public finance, public opinion and others',
  '制定评估方案，明确目的、内容、对象、方式和时限':
    'A plan of assessment is made, with aim, content, object, way and time',
  '编审分离，评审人员与编制人员不得相同并出具书面意见':
    'Writing and reviewing are apart: reviewers must not be authors, and give a written opinion',
  风险较小的经专题会议研究可以适用简易程序并填写报备表:
    'Where a special meeting finds the risk small, the simple procedure with its form may be used',
  '涉及国家安全、经济命脉的不得委托第三方评估':
    'Matters of national security or an economic lifeline must not be given to a third party',
  送审前应当经承办单位法制机构初审: 'Before it is sent, the legal office of the unit in charge shall review it first',
  并经本单位办公会议审议通过: 'and the unit’s own office meeting passes it',
  '送审材料包括草案及说明、依据文本、初审意见、公平竞争情况、各程序报告':
    'The file holds draft and explanation, texts relied on, first review, fair-competition state and the reports of the procedures',
  '审查时间不超过15个工作日，复杂的经批准可延长':
    'Review takes no more than 15 working days; complex ones may be extended with approval',
  '补充材料、征求意见、实地调研、论证会议、委托机构的时间不计入':
    'Time for supplements, consulting others, site visits, meetings and agencies is not counted',
  '5个工作日内补充材料': 'Supplements within 5 working days',
  应当按照审查意见修改完善并反馈: 'shall be reworked to the opinion, and reported back',
  未完全采纳审查意见的应当说明理由: 'Not adopting the opinion in full shall be explained',
  提请讨论应当附有关单位书面意见:
    'Submitting for discussion, the written views of the units concerned shall be attached',
  提请讨论应当附合法性审查意见的处理情况:
    'Submitting for discussion, what became of the legality opinion shall be attached',
  会前将材料送会议组成人员: 'The material is sent to the members before the meeting',
  '不得以传阅、会签、个别征求意见代替集体讨论':
    'Circulation, countersigning or asking one by one must not take the place of the collective discussion',
  司法行政部门负责人列席会议: 'The head of the justice department sits in on the meeting',
  未发表意见的视为同意: 'Silence is taken for agreement',
  '通过、不予通过、原则通过并适当修改、暂缓决策': 'passed, not passed, passed in principle with changes, deferred',
  会议纪要由行政首长签发: 'The minutes are signed by the chief',
  重大原则或者实质内容修改的应当重新讨论: 'Changes of principle or substance shall be discussed again',
  暂缓一年后仍不具备条件的程序自动终止:
    'The procedure ends by itself when, a year after it was deferred, the conditions are still not there',
  '分解决策执行任务，明确责任单位、职责和时限': 'The tasks of execution are split, with unit, duty and time',
  '决策依据或者客观情况变化、试点或者试行期满的也可以评估':
    'It may also be evaluated when its basis or circumstances change, or a pilot or trial ends',
  试点或者试行期满的可以组织后评估: 'It may be evaluated when a pilot or trial ends',
  '承担后评估的单位不得预设结论，决策前承担主要论证评估工作的单位除外':
    'Evaluators must not presume the conclusion; those that carried the main argument or assessment before are excepted',
  '后评估报告包括基本情况、评估内容、问题和对策、继续执行或者调整、终止的建议以及其他内容':
    'The report holds basics, content, problems and remedies, advice to continue, adjust or end, and others',
  '停止、中止执行或者调整决策的，采取措施减少损失':
    'When execution is stopped or suspended, or the decision adjusted, losses are kept down',
  '探索性改革按程序决策、勤勉尽责、未谋取私利的，减轻或者免除责任':
    'For an exploratory reform decided by procedure, with diligence and no private gain, liability is reduced or waived',
  参与决策的人员对不公开的内容和内部讨论情况保密:
    'Those involved keep secret what is not public and the internal discussion',
  公开征求意见期限不少于30日: 'Open consultation lasts at least 30 days',
  听证会7日前送达通知和材料: 'Notice and papers are served 7 days before the hearing',
  审查时间一般不少于7个工作日: 'Review generally takes at least 7 working days',
  审查时间不超过15个工作日: 'Review takes no more than 15 working days',
  '复杂的经批准可以延长，延长不超过15个工作日':
    'Complex ones may be extended with approval, by no more than 15 working days',
  五种审查意见: 'Five kinds of opinion',
  '提请讨论材料包括申请、草案、采纳情况、审查意见及处理情况、单位书面意见':
    'The material for discussion holds application, draft, adoption, opinion and what became of it, written views of units',
};
