import { expect, journey } from './journey';
import { askExperts, assessRisk, reviewCompetition } from './own-matter/assess';
import { authorCorrects, officeCorrects } from './own-matter/correct';
import { discuss, reviewLegality, sendForReview, submitForDiscussion } from './own-matter/decide';
import { draft, judge } from './own-matter/draft';
import { archive, close, evaluate, execute, readAtTheEnd } from './own-matter/execute';
import { countInputs, tableOf, totalOf } from './own-matter/inputs';
import { answerOpinions, consult, receiveOpinions } from './own-matter/participation';
import { publish } from './own-matter/publish';
import { readBack } from './own-matter/read-back';
import { catalogueAndStart, propose } from './own-matter/start';

journey(
  'a matter of one’s own goes from its proposal to its evaluation, by those who owe each act',
  async ({ page }) => {
    journey.setTimeout(420_000);
    page.setDefaultTimeout(15_000);
    const inputs = await countInputs(page);
    const way = [
      [propose, catalogueAndStart, judge, draft, authorCorrects],
      [consult, receiveOpinions, answerOpinions, askExperts, assessRisk, reviewCompetition],
      [sendForReview, reviewLegality, officeCorrects, submitForDiscussion, discuss, publish],
      [execute, evaluate, archive, close, readAtTheEnd],
    ].flat();
    for (const step of way) await journey.step(step.name, () => step(page));
    // Seven refused tries and two corrections are counted in.
    await journey.info().attach('inputs by act', { body: tableOf(inputs) });
    expect(totalOf(inputs), `inputs from the proposal to the evaluation:\n${tableOf(inputs)}`).toBeLessThanOrEqual(180);
    await journey.step(readBack.name, () => readBack(page));
  },
);
