/** Unofficial English of the quotes from the four national texts. The Chinese governs. */
export const national: Readonly<Record<string, string>> = {
  本条例所称重大行政决策事项: 'Matters of major administrative decision, as this Regulation calls them',
  '财政政策、货币政策等宏观调控决策，政府立法决策以及突发事件应急处置决策不适用本条例':
    'This Regulation does not apply to decisions of macro-control such as fiscal and monetary policy, of government legislation, or of emergency response',
  '法律、行政法规对本条第一款规定事项的决策程序另有规定的，依照其规定':
    'Where a law or administrative regulation otherwise sets the procedure of deciding on a matter of paragraph 1, it is followed',
  经同级党委同意后向社会公布: 'shall be made public after the consent of the Party committee of the same level',
  '向社会公布，并根据实际情况调整': 'made public, and adjusted as circumstances require',
  并根据实际情况调整: 'and adjusted as circumstances require',
  对各方面提出的决策事项建议: 'As to proposals of matters for decision, from whichever side',
  '应当论证拟解决的主要问题、建议理由和依据、解决问题的初步方案及其必要性、可行性等':
    'shall argue the main problem to be solved, the reasons and basis of the proposal, a preliminary solution, its necessity and its feasibility',
  交有关单位研究论证: 'handed to the units concerned for study and argument',
  报请决策机关决定是否启动决策程序:
    'submitted to the decision-making authority, which decides whether to start the procedure',
  应当明确决策事项的承办单位: 'shall name the unit in charge of the matter',
  '决策事项需要两个以上单位承办的，应当明确牵头的决策承办单位':
    'Where a matter needs two or more units in charge, the leading one shall be named',
  '应当全面梳理与决策事项有关的法律、法规、规章和政策':
    'shall go through all laws, regulations, rules and policies that concern the matter',
  '使决策草案合法合规、与有关政策相衔接': 'so that the draft accords with law and fits the policies concerned',
  公布决策草案及其说明等材料: 'make public the draft, its explanation and other material',
  '根据需要对决策事项涉及的人财物投入、资源消耗、环境影响等成本和经济、社会、环境效益进行分析预测':
    'as needed, analyse and forecast the costs in people, money and goods, resources and environment, and the economic, social and environmental benefits',
  决策承办单位可以提出两个以上方案: 'the unit in charge may put forward two or more options',
  决策承办单位应当与其充分协商: 'the unit in charge shall consult with them fully',
  '不能取得一致意见的，应当向决策机关说明争议的主要问题，有关单位的意见，决策承办单位的意见、理由和依据':
    'Where agreement is not reached, the authority shall be told the main points of dispute, the views of the units concerned, and the unit in charge’s own view, reasons and basis',
  决策承办单位应当采取便于社会公众参与的方式充分听取意见:
    'The unit in charge shall hear views fully, in ways that make it easy for the public to take part',
  '听取意见可以采取座谈会、听证会、实地走访、书面征求意见、向社会公开征求意见、问卷调查、民意调查等多种方式':
    'Views may be heard in many ways: symposiums, hearings, site visits, written consultation, open consultation, questionnaires, opinion polls',
  依法不予公开的决策事项除外: 'except for matters that by law are not made public',
  '应当坚持专业性、代表性和中立性': 'shall keep to expertise, representativeness and neutrality',
  由本级人民政府市场监督管理部门会同起草单位在起草阶段开展公平竞争审查:
    'the market regulator of the same government, together with the drafting unit, carries out the fair-competition review while the text is drafted',
  明确提出意见的方式和期限: 'state how and until when views can be given',
  '公开征求意见的期限一般不少于30日；因情况紧急等原因需要缩短期限的，公开征求意见时应当予以说明':
    'Open consultation generally lasts at least 30 days; where urgency or the like makes it shorter, the reason shall be stated when views are invited',
  '因情况紧急等原因需要缩短期限的，公开征求意见时应当予以说明':
    'where urgency or the like makes it shorter, the reason shall be stated when views are invited',
  '通过政府网站、政务新媒体以及报刊、广播、电视等便于社会公众知晓的途径':
    'through government websites, official new media, press, radio, television and other channels the public can easily learn from',
  '应当与相关人民团体、社会组织以及群众代表进行沟通协商':
    'shall talk with and consult the people’s organisations, social organisations and representatives of the people concerned',
  '应当对社会各方面提出的意见进行归纳整理、研究论证，充分采纳合理意见':
    'shall sort, study and argue the views given from all sides of society, and adopt reasonable ones fully',
  '法律、法规、规章对召开听证会另有规定的，依照其规定':
    'Where laws, regulations or rules otherwise provide on hearings, they are followed',
  '直接涉及公民、法人、其他组织切身利益或者存在较大分歧的，可以召开听证会':
    'Where a matter directly touches the interests of citizens, legal persons or other organisations, or views differ widely, a hearing may be held',
  '应当提前公布决策草案及其说明等材料，明确听证时间、地点等信息':
    'shall make public in advance the draft, its explanation and other material, and state time and place of the hearing',
  '应当提前公布听证参加人遴选办法，公平公开组织遴选':
    'shall make public in advance how participants are selected, and select them fairly and openly',
  保证相关各方都有代表参加听证会: 'ensure that every side concerned has representatives at the hearing',
  听证参加人名单应当提前向社会公布: 'The list of participants shall be made public in advance',
  听证会材料应当于召开听证会7日前送达听证参加人:
    'The papers of the hearing shall be served on the participants 7 days before it is held',
  听证会应当按照下列程序公开举行: 'The hearing shall be held in public, in these steps',
  听证参加人确认听证会记录并签字: 'the participants confirm the record of the hearing and sign it',
  '对专业性、技术性较强的决策事项，决策承办单位应当组织专家、专业机构论证':
    'For matters of a specialist or technical nature, the unit in charge shall have experts or specialist bodies argue',
  '论证其必要性、可行性、科学性': 'argue its necessity, feasibility and soundness',
  '不得选择与决策事项有直接利害关系的专家、专业机构':
    'Experts and bodies with a direct interest in the matter must not be chosen',
  '注重选择持不同意见的专家、专业机构': 'with care to choose experts and bodies of differing views',
  '提供书面论证意见的，应当署名、盖章': 'Written opinions shall be signed and sealed',
  '可能对社会稳定、公共安全等方面造成不利影响的': 'where it may harm social stability, public safety or the like',
  '按照有关规定已对有关风险进行评价、评估的，不作重复评估':
    'Risks already appraised or assessed under other provisions are not assessed again',
  应当听取有关部门的意见: 'shall hear the departments concerned',
  '形成风险评估报告，明确风险点，提出风险防范措施和处置预案':
    'make a risk report that names the points of risk and puts forward preventive measures and a response plan',
  运用定性分析与定量分析等方法: 'by qualitative and quantitative analysis and other methods',
  提出风险防范措施和处置预案: 'put forward preventive measures and a response plan',
  '可以委托专业机构、社会组织等第三方进行':
    'may be entrusted to third parties such as specialist bodies and social organisations',
  风险评估结果应当作为重大行政决策的重要依据:
    'the result of the risk assessment shall be an important basis of the major administrative decision',
  '决策机关认为风险可控的，可以作出决策；认为风险不可控的，在采取调整决策草案等措施确保风险可控后，可以作出决策':
    'Where the authority finds the risk controllable it may decide; where it finds it uncontrollable, it may decide once measures such as adjusting the draft have made it controllable',
  '决策草案涉及市场主体经济活动的，应当包含公平竞争审查的有关情况':
    'A draft that touches the economic activity of market players shall include the state of the fair-competition review',
  '应当提供决策草案及相关材料，包括有关法律、法规、规章等依据和履行决策法定程序的说明等':
    'shall supply the draft and related material, with the laws, regulations and rules it rests on and an account of the statutory procedures performed',
  履行决策法定程序的说明: 'an account of the statutory procedures performed',
  '应当由负责合法性审查的部门进行合法性审查。不得以征求意见等方式代替合法性审查':
    'shall be reviewed for legality by the department in charge. Asking for views and the like must not take the place of the legality review',
  '应当保证必要的审查时间，一般不少于7个工作日':
    'The time needed for review shall be ensured, generally at least 7 working days',
  '应当组织法律顾问、公职律师提出法律意见': 'shall have legal advisers and government lawyers give their opinion',
  合法性审查的内容包括: 'The legality review covers',
  进行必要的调整或者补充: 'makes the necessary adjustments or additions',
  '决策草案未经合法性审查或者经审查不合法的，不得提交决策机关讨论':
    'A draft that was not reviewed, or was found unlawful, must not be submitted to the authority for discussion',
  '对国家尚无明确规定的探索性改革决策事项，可以明示法律风险，提交决策机关讨论':
    'Exploratory reforms on which the State has no express provision may be submitted for discussion with the legal risk made plain',
  决策草案未经合法性审查: 'a draft that was not reviewed for legality',
  '决策承办单位提交决策机关讨论决策草案，应当报送下列材料':
    'To submit a draft for discussion, the unit in charge shall supply the following',
  决策草案应当经决策机关常务会议或者全体会议讨论:
    'The draft shall be discussed at an executive or plenary meeting of the authority',
  会议组成人员应当充分发表意见: 'The members of the meeting shall state their views fully',
  行政首长最后发表意见: 'the chief speaks last',
  '行政首长拟作出的决定与会议组成人员多数人的意见不一致的，应当在会上说明理由':
    'Where the chief means to decide otherwise than most members think, the reasons shall be given at the meeting',
  '集体讨论决定情况应当如实记录，不同意见应当如实载明':
    'The discussion and decision shall be truly recorded, and differing views truly stated',
  '有关人员对严重失误的决策表示不同意见的，按照规定减免责任':
    'Those who spoke against a gravely mistaken decision are held less or not responsible, as provided',
  重大行政决策出台前应当按照规定向同级党委请示报告:
    'Before a major administrative decision is issued, the Party committee of the same level shall be asked and told as provided',
  '应当在出台前向本级人民代表大会常务委员会报告的，按照有关规定办理':
    'What shall be reported to the standing committee of the people’s congress before it is issued is handled as provided',
  通过本级人民政府公报和政府网站以及在本行政区域内发行的报纸等途径及时公布重大行政决策:
    'make the decision public promptly through the gazette and website of the government, newspapers issued in the area and other channels',
  '应当说明公众意见、专家论证意见的采纳情况': 'shall explain which views of the public and of experts were adopted',
  '通过新闻发布会、接受访谈等方式进行宣传解读': 'explain it through press conferences, interviews and the like',
  '由有关单位将履行决策程序形成的记录、材料及时完整归档':
    'the units concerned promptly file, complete, the records and material of the procedure',
  弄虚作假的: 'where there is falsification',
  决策机关应当明确负责重大行政决策执行工作的单位:
    'The authority shall name the unit in charge of executing the decision',
  并向决策机关报告决策执行情况: 'and report to the authority on the execution',
  '决策执行单位发现重大行政决策存在问题、客观情况发生重大变化，或者决策执行中发生不可抗力等严重影响决策目标实现的，应当及时向决策机关报告':
    'An executing unit that finds problems in the decision, a major change of circumstances, or force majeure and the like gravely hindering its aim, shall promptly report to the authority',
  '可以通过信件、电话、电子邮件等方式向决策机关或者决策执行单位提出意见建议':
    'may put comments and suggestions to the authority or the executing unit by letter, telephone, e-mail and the like',
  '有下列情形之一的，决策机关可以组织决策后评估':
    'In any of the following situations the authority may have the decision evaluated',
  '可以委托专业机构、社会组织等第三方进行，决策作出前承担主要论证评估工作的单位除外':
    'may be entrusted to third parties such as specialist bodies and social organisations, except those that carried the main argument or assessment before the decision',
  '应当注重听取社会公众的意见，吸收人大代表、政协委员、人民团体、基层组织、社会组织参与评估':
    'shall take care to hear the public, and to have deputies, CPPCC members, people’s, grassroots and social organisations take part',
  '依法作出的重大行政决策，未经法定程序不得随意变更或者停止执行':
    'A decision lawfully made must not be changed at will, nor its execution stopped, outside the statutory procedure',
  '执行中出现本条例第三十五条规定的情形、情况紧急的，决策机关行政首长可以先决定中止执行':
    'In a situation of Article 35 and where it is urgent, the chief may first decide to suspend execution',
  '需要作出重大调整的，应当依照本条例履行相关法定程序':
    'A major adjustment shall pass the statutory procedures of this Regulation',
  依法应当及时作出决策而久拖不决: 'a decision that is due by law and is put off for long',
  '应当倒查责任，实行终身责任追究': 'responsibility shall be traced back and held for life',
  对负有责任的领导人员和直接责任人员依法追究责任:
    'the leaders responsible and those directly responsible are held to account by law',
  '承担论证评估工作的专家、专业机构、社会组织等违反职业道德和本条例规定的':
    'where experts, specialist bodies or social organisations that argue or assess breach professional ethics and this Regulation',
  '对所知悉的国家秘密、商业秘密、个人隐私依法履行保密义务':
    'keep by law the state secrets, trade secrets and personal privacy they learn of',
  决策机关应当建立重大行政决策过程记录和材料归档制度:
    'The authority shall set up a system of recording the process and filing the material of major administrative decisions',
  决策机关可以根据本条第一款的规定: 'The authority may, under paragraph 1 of this article',
  公开征求意见的期限一般不少于30日: 'Open consultation generally lasts at least 30 days',
  '公布决策草案及其说明等材料，明确提出意见的方式和期限':
    'make public the draft, its explanation and other material, and state how and until when views can be given',
  一般不少于7个工作日: 'generally at least 7 working days',
  依法确定为国家秘密的政府信息: 'government information lawfully classified as a state secret',
  政府信息应当公开: 'government information shall be made public',
  对本行政机关不予公开的政府信息进行定期评估审查: 'regularly appraise and review the information it withholds',
  '需要公众参与决策的政府信息，行政机关应当主动公开':
    'Information on decisions in which the public is to take part shall be published by the body of its own motion',
  '通过政府公报、政府网站或者其他互联网政务媒体、新闻发布会以及报刊、广播、电视等途径予以公开':
    'published through the gazette, the government website or other official online media, press conferences, press, radio, television and other channels',
  应当自该政府信息形成或者变更之日起20个工作日内及时公开:
    'shall be published promptly, within 20 working days of the day it was made or changed',
  '20个工作日内': 'within 20 working days',
  应当依照本条例规定开展公平竞争审查: 'shall carry out a fair-competition review under this Regulation',
  不得出台: 'must not be issued',
  '在评估对公平竞争影响后，作出审查结论': 'having assessed the effect on fair competition, reach a conclusion',
  '起草单位应当开展初审，并将政策措施草案和初审意见送市场监督管理部门审查':
    'The drafting unit shall carry out a first review and send the draft and its opinion to the market regulator',
  不得含有下列限制或者变相限制市场准入和退出的内容:
    'must not contain the following, which limit market entry and exit openly or in disguise',
  '不得含有下列限制商品、要素自由流动的内容':
    'must not contain the following, which limit the free flow of goods and factors',
  不得含有下列影响生产经营成本的内容:
    'must not contain the following, which affect the cost of production and business',
  不得含有下列影响生产经营行为的内容:
    'must not contain the following, which affect the conduct of production and business',
  '应当听取有关经营者、行业协会商会等利害关系人关于公平竞争影响的意见':
    'shall hear the operators, associations and chambers and others concerned on the effect on fair competition',
  '没有对公平竞争影响更小的替代方案，并能够确定合理的实施期限或者终止条件':
    'there is no alternative with a smaller effect on fair competition, and a reasonable period or condition of ending can be set',
  应当在审查结论中详细说明: 'shall be explained in detail in the conclusion',
  '收集齐全，规范整理': 'collected complete and put in order',
  应当自档案形成之日起满二十年即向有关的国家档案馆移交:
    'shall be transferred to the state archives concerned when twenty years have passed from the day it was formed',
  定期向有关的国家档案馆移交档案: 'regularly transfer archives to the state archives concerned',
  移交单位应当自档案形成之日起满十年即向有关的县级国家档案馆移交:
    'shall be transferred to the county state archives concerned when ten years have passed from the day it was formed',
  可以延长向有关的国家档案馆移交的期限: 'the transfer to the state archives concerned may be put off',
  决策机关行政首长在集体讨论的基础上作出决定:
    'The chief executive of the authority decides on the basis of the collective discussion',
};
