import { line, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** Another unit takes the lead, by decision of the authority; what the former one did stays in the record (D713 11.1). */
export const handOverMatter = defineAct({
  type: 'handOverMatter',
  event: 'MatterHandedOver',
  kind: 'records',
  stage: 'initiation',
  whileSuspended: true,
  title: { zh: '移交承办单位', en: 'Hand over to another unit' },
  roles: ['chief', 'deputy', 'office'],
  after: ['leadUnit', 'startedOn'],
  tells: ['leadUnit', 'coUnits', 'handOverReason'],
  reasons: ['reason'],
  fields: { leadUnit: line, receivedBy: line, reason: prose },
  check: ({ leadUnit }, { facts }) =>
    leadUnit === facts.leadUnit
      ? refuse(
          'invalid',
          { zh: `${leadUnit}已是牵头承办单位。`, en: `${leadUnit} leads the matter already.` },
          { field: 'leadUnit' },
        )
      : undefined,
  tell: ({ leadUnit, reason }, { facts }) => ({
    leadUnit,
    handOverReason: reason,
    coUnits: facts.coUnits?.filter((unit) => unit !== leadUnit),
  }),
});
