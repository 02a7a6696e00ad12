import type { FormValues } from '@/act-form';
import { concludeApplicability, type Provision } from '@/core/law';

/** The questions of D713 3 in the order they are asked; the last step shows the conclusion. */
export const steps = ['matterClass', 'exclusion', 'specialLaw', 'inCatalogue', 'result'] as const;
export type Step = (typeof steps)[number];

const article3 = (article: string, quote: string): Provision => ({
  instrument: 'D713',
  article,
  quote,
  verbatim: true,
});

export const quotes: Readonly<Record<Exclude<Step, 'result'>, Provision>> = {
  matterClass: article3(
    '3.1',
    '本条例所称重大行政决策事项(以下简称决策事项)包括：\n(一)制定有关公共服务、市场监管、社会管理、环境保护等方面的重大公共政策和措施；\n(二)制定经济和社会发展等方面的重要规划；\n(三)制定开发利用、保护重要自然资源和文化资源的重大公共政策和措施；\n(四)决定在本行政区域实施的重大公共建设项目；\n(五)决定对经济社会发展有重大影响、涉及重大公共利益或者社会公众切身利益的其他重大事项。',
  ),
  exclusion: article3('3.2', '财政政策、货币政策等宏观调控决策，政府立法决策以及突发事件应急处置决策不适用本条例。'),
  specialLaw: article3('3.2', '法律、行政法规对本条第一款规定事项的决策程序另有规定的，依照其规定。'),
  inCatalogue: article3(
    '3.3',
    '决策机关可以根据本条第一款的规定，结合职责权限和本地实际，确定决策事项目录、标准，经同级党委同意后向社会公布，并根据实际情况调整。',
  ),
};

const classes = ['policy', 'plan', 'resource', 'project', 'other'] as const;
const exclusions = ['macro-control', 'legislation', 'emergency'] as const;

/** What the form holds, as the core reads it: 'none' is an answer, an empty choice is not. */
export function answersOf(values: FormValues) {
  const { matterClass, exclusion, hasSpecialLaw, specialLaw, catalogue } = values;
  const law = typeof specialLaw === 'string' && specialLaw.trim() !== '' ? specialLaw.trim() : undefined;
  return {
    matterClass: matterClass === 'none' ? null : classes.find((name) => name === matterClass),
    exclusion: exclusion === 'none' ? null : exclusions.find((name) => name === exclusion),
    specialLaw: hasSpecialLaw === 'no' ? null : hasSpecialLaw === 'yes' ? law : undefined,
    inCatalogue: catalogue === 'yes' ? true : catalogue === 'no' ? false : catalogue === 'none' ? null : undefined,
  };
}

export const stepOf = (values: FormValues): Step => steps.find((step) => step === values.step) ?? 'matterClass';

/** Whether the question of this step is answered. */
export const isAnswered = (step: Step, values: FormValues): boolean =>
  step === 'result' || answersOf(values)[step] !== undefined;

/** The step after this one: the first "no" ends the questions. */
export function nextStep(step: Step, values: FormValues): Step {
  const upToHere = steps.slice(0, steps.indexOf(step) + 1);
  const answers = answersOf(values);
  const told = {
    matterClass: answers.matterClass,
    exclusion: upToHere.includes('exclusion') ? answers.exclusion : undefined,
    specialLaw: upToHere.includes('specialLaw') ? answers.specialLaw : undefined,
    inCatalogue: upToHere.includes('inCatalogue') ? answers.inCatalogue : undefined,
  };
  const conclusion = concludeApplicability(told);
  return conclusion.kind === 'open' ? conclusion.next : 'result';
}

/** The step before this one on the way the answers lead. */
export function stepBefore(step: Step, values: FormValues): Step {
  let at: Step = 'matterClass';
  while (at !== 'result') {
    const next = nextStep(at, values);
    if (next === step || next === at) return at;
    at = next;
  }
  return 'inCatalogue';
}

/** Answers behind the one that ended the questions were not asked: they are recorded as "none" or not at all. */
export function payloadOfAnswers({ on, because, ...values }: FormValues): Record<string, unknown> {
  const { matterClass, exclusion, specialLaw, inCatalogue } = answersOf(values);
  const conclusion = concludeApplicability({ matterClass, exclusion, specialLaw, inCatalogue });
  const ended = conclusion.kind !== 'open';
  return {
    on,
    matterClass,
    exclusion: conclusion.kind === 'none-of-the-classes' ? null : exclusion,
    specialLaw: ended && conclusion.kind !== 'other-procedure' ? null : specialLaw,
    ...(conclusion.kind === 'major' && { inCatalogue }),
    ...(typeof because === 'string' && because.trim() !== '' && { because }),
  };
}
