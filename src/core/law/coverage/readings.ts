import type { Words } from '@/core/kernel';

/** A place where the text leaves more than one reading, and the one taken: for the legal office to confirm or to change. */
export interface Reading {
  /** Rules that rest on it; empty: it is about counting days or the plan, not about one rule. */
  readonly rules: readonly string[];
  readonly taken: Words;
}

const reading = (rules: readonly string[], zh: string, en: string): Reading => ({ rules, taken: { zh, en } });

export const readings: readonly Reading[] = [
  reading(
    [],
    '每一步按办理之日施行的规定判断，以后施行的规定不溯及；没有办理的，按进入下一道关口之日的规定；尚未办理的，按询问之日的规定，在办事项也一样。随案留存的规则版本，是启动之日所用的文本范围。',
    'Each step is held against the law of the day it was taken, later texts do not reach back; a step left out, against that of the day the next gate was passed; a step still to come, against that of the day asked, in matters under way too. The version kept with the matter tells which texts were its law at the start.',
  ),
  reading(
    [],
    '退回补正的送审、暂缓的决定没有关上门：此后补办的步骤算作在下一轮之前完成。',
    'A file returned for its procedure, or a decision put off, closes no gate: what is made good afterwards is in time for the next round.',
  ),
  reading(
    ['D713/18.1/disposition'],
    '收到的意见须全部归类答复；没有归类的写明条数和原因，也算答复。采纳的可以不写理由。',
    'Every opinion received is sorted and answered; those in no theme count as answered where their number and the reason are recorded. An adopted theme needs no reason.',
  ),
  reading(
    [],
    '法律要求说明的理由、意见，只写“无”“略”、一个字、标点或者重复字的，视为没有说明；简短而有内容的不受影响。',
    'A reason or an opinion the law asks for counts as not given where it says only "none", one character, punctuation or the same thing over and over; short texts that say something count.',
  ),
  reading(
    ['GDH/19/participants', 'GDH/19/seats'],
    '人数和单数的要求针对名单上的听证参加人：公告的席位少于最低人数的不能公告；席位为双数的只作提示。',
    'The least number and the odd number bind the participants on the list: fewer seats than the least number bar the notice, an even number of seats is only pointed out.',
  ),
  reading(
    ['HLJ/27/majority'],
    '多数专家不同意的，只有此后重新形成草案，才能记为采纳多数意见。',
    'Where most experts disagree, their view counts as followed only where the draft was recorded anew since.',
  ),
  reading(
    ['D713/10.1/studied'],
    '部门、下级政府的建议由其自行论证四项内容，不须另交其他单位研究；领导人员、人大代表、政协委员和公民等的建议，交有关单位研究论证。',
    'A department or a lower government argues its own proposal; those of leaders, deputies and citizens are handed to a unit to be studied.',
  ),
  reading(
    ['D713/26.1/account'],
    '程序说明与案卷记录相反的，不算说明；案卷没有涉及的程序，以说明为准。',
    'An account that says the opposite of the record is none; what the record knows nothing of is taken from the account.',
  ),
  reading(
    ['HLJ/37/changes', 'D713/25.2/same-text'],
    '审查意见要求修改的：反馈称已修改而文本一字未改的，不算修改；按意见形成的新草案在反馈之前待定，反馈之后即为上会文本。',
    'Of an opinion that asks for changes: an answer with the text unchanged is no change; a draft recorded on the opinion is open until it is answered, and then goes to the meeting.',
  ),
  reading(
    [],
    '决策程序的瑕疵阻断决策，不阻断归档：决策公布以后，此前环节的违反如实标示、随卷保存，不妨碍归档和办结执行；办结执行以前须先归档。',
    'A fault of the procedure bars the decision, not the keeping of its record: once published, breaches of earlier stages are marked and kept with the file, and bar neither archive nor closing; the file is archived before the execution is closed.',
  ),
  reading(
    ['D713/15.1/period'],
    '公告当日不计入；整个期限按公告当日的规定。',
    'The opening day is not counted; the law of the opening day governs the whole period.',
  ),
  reading(
    [],
    '期限从次日起算，最后一日届满后，其后的环节从第二日起办理。',
    'A term begins the day after; what must follow it can be done on the day after its last.',
  ),
  reading(
    ['D713/14.1/heard'],
    '只有依法不予公开的事项可以判断为不适用公众参与；七种方式都可以，但特征表明涉及面广的，只走访、书面征求个别人意见或者不足三人的座谈，不算充分听取，由办公厅（室）说明理由确认的除外。',
    'Only a matter lawfully not public may be judged to need no participation. Any of the seven ways will do; but where many are concerned, visits and letters to people the unit picked, or a symposium of fewer than three, are not hearing the public fully, unless the office confirms it with a reason.',
  ),
  reading(
    ['D713/16.1/compulsory-check'],
    '制定公用事业、公益性服务、自然垄断经营的商品价格的，价格法第23条要求听证会，判断不能免除；没有理由的判断不算判断。目录、公众参与方式或者公告已写明举行听证的，不听证的判断由办公厅（室）说明理由确认。',
    'Setting a price of public utilities, public welfare services or natural monopolies compels a hearing (Price Law 23), whatever is judged; a judgement without a reason is none. Where the catalogue, the chosen ways of participation or a notice announces one, the office confirms a judgement against it with a reason.',
  ),
  reading(
    ['D713/16.3/selection'],
    '公告中载明遴选办法的，随公告公布，另行告知公布日的除外。',
    'A way of selecting that the notice states is published with the notice, unless a day of its own is recorded.',
  ),
  reading(
    ['D713/19.1/judgement'],
    '记为专业性、技术性较强的必须论证，确认不能免除；记为复杂敏感或者社会普遍关心的，由办公厅（室）说明理由确认后可以不论证。',
    'A matter recorded as professional or technical needs experts, no confirmation lifts that; one recorded as complex or widely followed may do without when the office confirms it with a reason.',
  ),
  reading(
    ['D713/22.1/judgement'],
    '记有较大分歧而判断不影响社会稳定的，由办公厅（室）说明理由确认；没有列出的领域是尚未判断，同样不能送审。',
    'Where views are recorded to differ widely, judging social stability untouched is confirmed by the office with a reason; a field left out is not yet judged, which bars the review like a breach.',
  ),
  reading(
    ['D713/23.1/index'],
    '等级可以高于指数所示，低于指数所示的须说明理由，措施前后都一样；等级界限是通行做法，不是法条。',
    'A grade graver than the index shows is allowed, a milder one needs its reason, before and after measures; the bounds are practice, no text.',
  ),
  reading(
    ['D713/29.1/competition-judgement'],
    '记为重大经济决策或者已听取市场主体意见，却判断不涉及经营者经济活动的，由办公厅（室）说明理由确认。',
    'A major economic decision, or one on which market players were heard, is judged not to touch them only when the office confirms it with a reason.',
  ),
  reading(
    ['D713/26.2/minimum', 'HLJ/35/maximum', 'HLJ/35/stops'],
    '收件当日不计，最后一日计入；时限中止从中止之日到恢复之日都不计，只有一日的也不计；补正的5个工作日从要求补正的次日起算，要求补正的当日仍不计入审查时间。',
    'The day of receipt is not counted, the last day is; of a stop, its first and last day are not counted, nor is the only day of one that lasts a day; the five days for a supplement begin on the day after it was asked, and that day is left out of the review all the same.',
  ),
  reading(
    [],
    '时限仍在中止的，最早按明日恢复计算。',
    'A clock that still stands starts again on the day after today at the earliest.',
  ),
  reading(
    [],
    '法律没有规定最短时间的工作不占时间，所以最早可依法决策日是下限。',
    'Work without a statutory minimum period takes no time, so the earliest lawful day is a lower bound.',
  ),
  reading(
    ['D713/26.1/file'],
    '各程序的报告属于送审材料；送审以后才办理的程序，除随要求的补正补来或者材料被退回的以外，算作送审时缺少；本单位初审意见只在有规定的地方要求。',
    'The reports of the procedures are part of the file; one carried out only after sending was missing from it, unless it came with the supplement asked for or the file was returned; the unit’s own review is asked for only where a place does.',
  ),
  reading(
    ['D713/25.2/outcome'],
    '“修改后提交”的意见，在提交之前答复后允许提交，早于意见的答复不算；探索性改革只解除审查不合法的限制，不能代替审查。',
    'An opinion to adjust allows submission once it was answered, before the submission and not before the opinion; exploratory reform lifts the bar of an unlawful finding, never that of no review.',
  ),
  reading(
    ['D713/25.2/same-text'],
    '按审查意见所作的修改，不需要再次审查；答复之后记录的文本需要。',
    'Changes the opinion asked for need no second review; any text recorded after the answer does.',
  ),
  reading(
    ['D713/30.2/reasons'],
    '多数人，是除行政首长和回避的人以外出席人员的过半数；弃权不算任何一方；未表态的，只在当地规定视为同意的地方（黑龙江、浙江、新疆）算同意。通过与多数反对不一致，不予通过或者暂缓与多数同意不一致。',
    'Most members are more than half of those present, without the chief and without who withdrew; abstentions count on neither side; the silent count as consenting only where the place says so (Heilongjiang, Zhejiang, Xinjiang). Passing differs from a majority against, rejecting or putting off from a majority for.',
  ),
  reading(
    ['D713/38.2/delay'],
    '应当作出决策之日，是启动时明确的时限，没有的是承诺日；暂缓期间不算拖延。',
    'The day a decision is due is the time limit set at the start, else the promised day; time under suspension is not delay.',
  ),
  reading(
    ['D713/37.1/procedure'],
    '变更或者停止执行，应当在当日或之前经过集体讨论，或者重新履行程序。',
    'A change or stop was put to the collective discussion no later than its own day, or runs the procedure anew.',
  ),
  reading(
    ['D713/36.2/evaluator'],
    '承担过风险评估的单位、参加论证的专家所在单位，未列明的也视为承担过主要论证评估工作。',
    'The earlier risk assessor and the units of the experts who argued it count as having carried the main assessment, listed or not.',
  ),
  reading(
    ['D713/33.1/law-version'],
    '事项保留启动之日的规则；记了更晚的版本即为不符。',
    'A matter keeps the law of its start day, so a later version is a breach.',
  ),
  reading(
    ['D713/33.1/order'],
    '前后记载互相矛盾的（列入的目录年度、安排与实际的会议种类、名单与到会人数、重复办理日期倒退），与日期先后颠倒同样处理。',
    'A record that contradicts itself (year of the catalogue, kind of meeting set and held, listed and present, acts repeated on an earlier day) is treated like days out of order.',
  ),
  reading(
    ['HLJ/11/unit-by-source'],
    '移交承办单位时说明的理由，就是提出单位不承办的理由，不再另行说明。',
    'The reason given when a matter is handed over is the reason why the proposing unit does not handle it; it is not asked again.',
  ),
  reading(
    ['D713/33.1/in-time'],
    '“及时”以公布之日起算；不公布的，以纪要签发之日起算。',
    'The decision is complete when published, or when the minutes are signed where it is not public.',
  ),
  reading(
    ['D713/34.1/report'],
    '没有规定报告周期的，至少在执行期限前报告一次，期限后的首次报告算逾期；有周期的，最近一次不得早于一个周期。',
    'Where no place sets a period, one report by the time limit of the execution is the least, and a first one after it is late; with a period, the last report may not be older.',
  ),
  reading(
    ['D713/35.1/problem'],
    '“及时”没有天数：发现而未报告、或者报告日早于发现日是不符，最长的间隔列出来由人判断。',
    '“Promptly” has no number of days; what is found and not reported, or dated as reported before it was found, is a breach; the longest delay is shown for a person to judge.',
  ),
  reading(
    ['D713/35.2/comments'],
    '提出意见的权利理解为应当答复；没有天数，只作提示。',
    'The right to comment is taken to ask for an answer; no number of days is set, hence it only warns.',
  ),
  reading(
    ['HLJ/10/confidential'],
    '“参与人员”理解为案卷列名的人员，包括会议组成人员。',
    'Everyone involved: those the file names, meeting members included.',
  ),
  reading(
    ['HLJ/47/trial'],
    '试点、试行期满的评估仍可选择；期满后明确无人判断的，算作不符。',
    'Evaluating after a trial stays a choice; a period that ended with a record that nobody judged it counts against the matter.',
  ),
  reading(
    ['GDH/26/report'],
    '听证当日不计入10日；六项内容都要求写明。',
    'The day of the hearing is not counted; all six items are asked for.',
  ),
  reading(
    ['XJ/18/compulsory'],
    '自然资源和文化资源方面的措施属于“政策”，也在应当听证之列。',
    'Measures on natural and cultural resources are policies in the words of Decree 713, 3.1(3), so they are on the list.',
  ),
  reading(
    ['XJ/26/study-time'],
    '计算到论证会之日，没有论证会的计算到报告之日；首日不计，末日计入。',
    'Counted to the meeting, or to the report where there is none; the first day is not counted, the last is.',
  ),
  reading(
    ['XJ/36/forwarded'],
    '从承办单位送出之日计算到审查部门收到之日。',
    'From the day the unit sends the file to the day the reviewer receives it.',
  ),
  reading(
    ['SH/43/meeting'],
    '没有规定天数：中止已结束或者决策已调整，又明确没有会议的，算作不符；早于中止的会议不算。',
    'No day is set; a suspension that is over, or a changed decision, with a record that no meeting was held, is the breach; a meeting before the suspension is another one.',
  ),
  reading(
    ['D713/30.1/meeting'],
    '早于会议日期的决定，不是在会上作出的；晚于会议日期的，视为会议推迟。',
    'A decision dated before the day set for the meeting was not taken at it; a later day is that of a meeting put off.',
  ),
  reading(
    ['HLJ/33/unit-meeting'],
    '办公会议在初审之后，按条文先后。',
    'The meeting of the unit comes after its first review, in the order the text names them.',
  ),
  reading(
    ['D713/24.1/grade'],
    '可控与否由决策机关自己认定；与评估报告的高风险结论不一致的，提示、说明理由并留存，不作禁止。',
    'Whether the risk is controllable is the authority’s own finding; where it differs from a report that leaves the risk high, that is shown, reasoned and kept, not forbidden.',
  ),
  reading(
    ['HLJ/12/three-months'],
    '拟订时间算到草案首稿；听取意见、审查之后的修改稿不再计算。',
    'The drafting time runs to the first version of the draft; what is changed after comments or reviews is not counted again.',
  ),
  reading(
    ['HLJ/35/maximum'],
    '第二个十五日是延长的上限，不是总数；期满之后才批准的延长不算；只有当地列明事由的暂停才不计入。',
    'The second fifteen days are the most an extension may add, not the total; one approved after the time was over does not count; only stops of the kinds the place names are left out.',
  ),
  reading(
    ['HLJ/40/lapse'],
    '暂缓多久，以恢复、再次提请或者讨论之日判断，尚未恢复的以查询之日判断；满一年才恢复的，只能终止后重新启动。',
    'How long a suspension lasted is judged on the day the matter came back: resumed, submitted again or discussed; while it has not, on the day asked. What came back after the year is cured only by ending and starting anew.',
  ),
  reading(
    ['ARC/20.2/retention'],
    '档案形成之年是归档之年；乡镇的档案移交县级档案馆。',
    'The file is formed in the year it is archived; a township hands over to the archive of its county.',
  ),
  reading(
    ['D713/16.2/published'],
    '听证会改日举行，须重新公告，或者公告延期后的日期。',
    'A hearing held on another day needs another notice, or its postponement to that day made public.',
  ),
  reading(
    ['D713/16.3/materials'],
    '听证参加人以公布的名单人数为准；名单人数没有记录而送达少于名额的，先问名单人数。',
    'Participants of a hearing are as many as the published list has; where that is not recorded and fewer were served than there are seats, it is asked for.',
  ),
  reading(
    ['D713/17.1/signed'],
    '送达人数覆盖名单时，只有收到材料的人是听证参加人；注明拒签的视为已确认。',
    'Where service covers the list, only those served are participants; a refusal that is noted suffices.',
  ),
  reading(
    ['D713/20.1/no-interest'],
    '论证专家全部来自牵头或者协办的承办单位的，不具有中立性。',
    'A panel wholly of the units that undertake the matter is not neutral.',
  ),
  reading(
    ['D713/24.1/controllable'],
    '曾认定不可控的，须在此后调整草案并重新评估风险，才能改认可控。',
    'Once found uncontrollable, a risk is controllable only after the draft was adjusted and the risk assessed anew.',
  ),
  reading(
    ['D713/25.1/review'],
    '承办单位（含协办单位）人员的审查，不是负责合法性审查的部门的审查。',
    'A review by someone of a unit that undertakes the matter is not one by the reviewing department.',
  ),
  reading(
    ['FCR/14.1/documents'],
    '牵头起草的单位作出的结论不是市场监管部门的审查；市场监管部门协办的，可以会同审查。',
    'A conclusion of the unit that leads the drafting is not the regulator’s review; the regulator may be one of the units beside it.',
  ),
];
