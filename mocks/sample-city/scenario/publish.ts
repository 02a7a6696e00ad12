import { addDays } from '@/core/kernel';
import { OFFICE, type Story } from './story';

export function reportToParty(story: Story): void {
  story.wait(2);
  story.act('undertaking', { type: 'reportToParty', papers: [story.paper('party-report', '向市委的请示')] });
  story.act('office', { type: 'checkOtherApprovals', otherApprovals: [] }, { unit: OFFICE });
}

/** Published with the account of the views and its interpretation; the executing unit is named. */
export function publish(story: Story): void {
  const { no, interpretation } = story.told('publication');
  const office = { unit: OFFICE };
  story.workdays(5);
  story.act(
    'office',
    {
      type: 'publishDecision',
      publicationChannels: ['gazette', 'site', 'newspaper'],
      decisionNo: no,
      adoptionNoteOn: story.day,
      interpretationOn: story.day,
      interpretation,
      papers: [
        story.paper('published-text', '公布文本'),
        story.paper('adoption-note', '采纳情况说明'),
        story.paper('interpretation', '解读材料'),
      ],
    },
    office,
  );
  story.act(
    'office',
    { type: 'nameExecutingUnit', executingUnit: story.spec.leadUnit, executionDueOn: addDays(story.day, 365) },
    office,
  );
}
