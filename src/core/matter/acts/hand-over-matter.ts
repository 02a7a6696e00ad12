import { z } from 'zod';
import { line, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** Another unit takes the lead, by decision of the authority; what the former one did stays in the record (D713 11.1). */
export const handOverMatter = defineAct({
  type: 'handOverMatter',
  event: 'MatterHandedOver',
  kind: 'records',
  stage: 'initiation',
  title: { zh: '移交承办单位', en: 'Hand over to another unit' },
  roles: ['chief', 'deputy', 'office'],
  after: ['leadUnit', 'startedOn'],
  tells: ['leadUnit', 'coUnits'],
  fields: { leadUnit: line, coUnits: z.array(line).max(60).optional(), receivedBy: line, reason: prose },
  check: ({ leadUnit, coUnits }, { facts }) => {
    if (leadUnit === facts.leadUnit)
      return refuse(
        'invalid',
        { zh: `${leadUnit}已是牵头承办单位。`, en: `${leadUnit} leads the matter already.` },
        { field: 'leadUnit' },
      );
    return coUnits?.includes(leadUnit)
      ? refuse(
          'invalid',
          { zh: '牵头单位不应同时列为配合单位。', en: 'The lead unit cannot be a co-unit as well.' },
          { field: 'coUnits' },
        )
      : undefined;
  },
  tell: ({ leadUnit, coUnits }, { facts }) => ({
    leadUnit,
    coUnits: coUnits ?? facts.coUnits?.filter((unit) => unit !== leadUnit),
  }),
});
