import { type ChartBuilder, say } from '../chart-spec';
import { ariaOf } from '../option-parts';
import { type StageCount, stageFunnel } from './stage-funnel';

/** Lights of each unit's matters: the same picture as the stages, another axis. */
export const lightsByUnit: ChartBuilder<readonly StageCount[]> = (units, look) => {
  const spec = stageFunnel(units, look);
  const late = [...units].filter(({ overdue }) => overdue > 0).map(({ stage }) => stage);
  const sentence =
    late.length > 0
      ? say(look, `${late.join('、')}有逾期事项。`, `Overdue matters at ${late.join(', ')}.`)
      : say(look, '各单位都没有逾期事项。', 'No unit has an overdue matter.');
  return {
    ...spec,
    sentence,
    table: { ...spec.table, columns: [say(look, '单位', 'Unit'), ...spec.table.columns.slice(1)] },
    option: { ...spec.option, aria: ariaOf(look, sentence) },
  };
};
