import type { MatterSummary } from '@/ports/matter-api';
import { type Among, isRunning } from '@/read-models';
import type { PortfolioScope } from './scope';

/** Over which matters a figure of a tile is taken: all that are under way, or those the filter left. */
export const figureScope = (
  shown: readonly MatterSummary[],
  { matters }: Pick<PortfolioScope, 'matters'>,
): { readonly among: Among; readonly matters: number } => ({
  among: shown.length < matters.filter(isRunning).length ? 'filtered' : 'running',
  matters: shown.length,
});
