import { type ChartLook, say } from '../chart-spec';

/** The colour of each stage of the procedure; what may run side by side shares one. */
export const stageColours = (look: ChartLook) => {
  const colours: Readonly<Record<string, string | undefined>> = {
    drafting: look.blues[1],
    participation: look.blues[2],
    hearing: look.violet,
    experts: look.blues[3],
    risk: look.violet,
    competition: look.blues[2],
    legality: look.act,
    discussion: look.ink2,
    publication: look.green,
  };
  return (stage: string): string => colours[stage] ?? look.blues[2] ?? look.act;
};

/** What the colours of the stages that are drawn mean. */
export function stageSwatches(drawn: readonly string[], look: ChartLook) {
  const colour = stageColours(look);
  const words: Readonly<Record<string, string>> = {
    drafting: say(look, '拟订草案', 'Drafting'),
    participation: say(look, '公众参与、公平竞争审查', 'Participation, fair competition'),
    hearing: say(look, '听证、风险评估', 'Hearing, risk'),
    experts: say(look, '专家论证', 'Experts'),
    legality: say(look, '合法性审查', 'Legality review'),
    discussion: say(look, '集体讨论', 'Discussion'),
    publication: say(look, '公布', 'Publication'),
  };
  const stages = new Set(drawn);
  return Object.entries(words)
    .filter(([stage]) => [...stages].some((own) => own === stage || (colour(own) === colour(stage) && !words[own])))
    .map(([stage, label]) => ({ label, colour: colour(stage) }));
}
