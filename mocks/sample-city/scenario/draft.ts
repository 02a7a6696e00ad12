import type { MatterSpec } from '../matter-spec';
import type { Story } from './story';

const sections = [
  'matter',
  'basis',
  'goal',
  'tasks',
  'measures',
  'schedule',
  'executing-units',
  'budget',
  'evaluation-plan',
];

/** Draft and explanation, options side by side, and the opinions of the units concerned. */
export function draft(story: Story): void {
  const { spec } = story;
  story.wait(spec.pace * 2);
  recordDraft(story);
  const { criteria, list, weighting, affected, appraisal, scenarios, frozen, preferred, because } =
    story.told('options');
  story.act('undertaking', {
    type: 'compareOptions',
    options: list.map((option, index) => ({ id: `o${index + 1}`, ...option })),
    criteria,
    ...(weighting && { weighting }),
    ...(affected && { affected }),
    preferredOption: preferred,
    preferenceReason: because,
  });
  if (appraisal) story.act('undertaking', { type: 'appraiseOptions', ...appraisal });
  if (scenarios) story.act('undertaking', { type: 'nameScenarios', scenarios });
  if (frozen) story.act('undertaking', { type: 'freezeOptionAnalysis', ...frozen });
  story.act('undertaking', {
    type: 'consultUnits',
    unitsTouched: [...spec.coUnits],
    unitReplies: repliesOf(spec, story.told('replies')),
    dispute: null,
    papers: [story.paper('unit-opinions', '有关单位书面意见')],
  });
}

function recordDraft(story: Story): void {
  const { clauses, bases, costBenefit } = story.told('draft');
  story.act('undertaking', {
    type: 'recordDraft',
    draftDigest: story.draftDigest,
    draftSections: sections,
    draftClauses: clauses.map((text, index) => ({ no: `第${index + 1}条`, text })),
    explanationOn: story.day,
    bases: [['重大行政决策程序暂行条例', '第十二条', 'regulation'] as const, ...bases].map(
      ([title, article, kind]) => ({
        title,
        article,
        kind,
        inForce: true,
      }),
    ),
    costBenefit,
    papers: [
      story.paper('draft', '决策草案'),
      story.paper('explanation', '起草说明'),
      story.paper('basis-texts', '依据汇编'),
    ],
  });
}

const repliesOf = ({ id, coUnits }: MatterSpec, replies: readonly string[]) =>
  coUnits.map((unit, index) => {
    const reply = replies[index];
    if (!reply) throw new Error(`${id}: ${unit} has not replied`);
    return { unit, reply, agreed: true };
  });
