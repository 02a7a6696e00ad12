import type { StageId } from '@/core/law';
import type { MatterTab } from './matter-tabs';

/** The tab in which each stage is read; the stages without one of their own are read in the record or the papers. */
export const stagePlaces: Readonly<Record<StageId, MatterTab>> = {
  catalogue: 'record',
  initiation: 'record',
  drafting: 'options',
  participation: 'opinions',
  hearing: 'hearing',
  experts: 'experts',
  risk: 'risk',
  competition: 'competition',
  legality: 'legality',
  discussion: 'meeting',
  publication: 'papers',
  archive: 'papers',
  execution: 'execution',
  evaluation: 'execution',
  adjustment: 'execution',
  responsibility: 'inspection',
};
