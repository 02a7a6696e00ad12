import type { WorkingCalendar } from '@/core/kernel';
import type { MatterSpec, Until } from '../matter-spec';
import { answerViews } from './answer-views';
import { archive } from './archive';
import { askExperts } from './ask-experts';
import { assessRisk } from './assess-risk';
import { openConsultation, receiveViews } from './consult';
import { discuss, scheduleMeeting, signMinutes, submitForDiscussion } from './discuss';
import { draft } from './draft';
import { enterInCatalogue } from './enter-in-catalogue';
import { execute } from './execute';
import { announceHearing } from './hear';
import { propose } from './propose';
import { publish, reportToParty } from './publish';
import { reviewInside } from './review-inside';
import { issueLegalityOpinion, respondToLegality, sendForLegalityReview } from './review-legality';
import { start } from './start';
import { type Step, Story } from './story';

/** The stages in their order, each with the stop that a story may make after it. */
const stages: readonly (readonly [Until, (story: Story) => void])[] = [
  ['proposed', propose],
  ['catalogued', enterInCatalogue],
  ['started', start],
  ['drafted', draft],
  ['consulting', openConsultation],
  ['consulted', receiveViews],
  ['hearing-announced', announceHearing],
  ['participated', answerViews],
  ['experts', askExperts],
  ['risk-reported', assessRisk],
  ['reviewed-inside', reviewInside],
  ['in-legality', sendForLegalityReview],
  ['returned', issueLegalityOpinion],
  ['legality-done', respondToLegality],
  ['submitted', submitForDiscussion],
  ['scheduled', scheduleMeeting],
  ['deferred', discuss],
  ['decided', signMinutes],
  ['reported', reportToParty],
  ['published', publish],
  ['executing', execute],
  ['archived', archive],
];

/** Every act that carries a matter lawfully from its proposal to where the spec stops, with its day and who does it. */
export function walkMatter(spec: MatterSpec, calendar: WorkingCalendar): readonly Step[] {
  const story = new Story(spec, calendar);
  for (const [stop, tell] of stages) {
    tell(story);
    if (stop === spec.until) break;
  }
  return story.steps;
}
