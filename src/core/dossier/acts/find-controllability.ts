import { z } from 'zod';
import { prose } from '@/core/law';
import { defineAct } from '../act';

/** The authority’s own finding, kept apart from the assessor’s grade (D713 24.1). */
export const findControllability = defineAct({
  type: 'findControllability',
  event: 'ControllabilityFound',
  stage: 'risk',
  title: { zh: '认定风险是否可控', en: 'Find whether the risk is controllable' },
  roles: ['chief', 'deputy', 'office'],
  after: ['riskReportOn'],
  settles: ['D713/24.1/controllable'],
  fields: { controllable: z.boolean(), because: prose },
  tell: ({ on, controllable, because }, _dossier, { name: by }) => ({
    controllability: { controllable, because, by, on },
  }),
});
