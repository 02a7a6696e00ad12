import { optionalRule } from '../../optional-rule';

/** Added to the catalogue or explained before the start; on the day of the start is in time. */
export const offCatalogueExplained = optionalRule({
  id: 'SH/10/off-catalogue',
  ref: 'R007',
  stage: 'catalogue',
  parameter: 'offCatalogueExplained',
  force: 'shall',
  effect: 'warns',
  gate: 'start',
  dutyHolder: 'office',
  title: {
    zh: '目录外事项启动前列入或者说明',
    en: 'A matter outside the catalogue is added or explained before it starts',
  },
  reads: [],
  takenOn: ({ startedOn }) => startedOn,
  holds: ({ catalogueYear, cataloguedOn, offCatalogueReason, offCatalogueExplainedOn, startedOn }) => {
    const inCatalogue = catalogueYear === undefined ? undefined : cataloguedOn;
    const days = [inCatalogue, offCatalogueExplainedOn].filter((day) => day !== undefined);
    if (days.length === 0 && catalogueYear !== undefined) return { missing: ['cataloguedOn'] };
    if (days.length === 0)
      return { missing: [offCatalogueReason === undefined ? 'catalogueYear' : 'offCatalogueExplainedOn'] };
    return startedOn === undefined || days.some((day) => day <= startedOn);
  },
  met: () => ({ zh: '启动前已列入目录或者说明理由。', en: 'In the catalogue, or explained, before the start.' }),
  unmet: () => ({
    zh: '启动后才列入目录或者说明理由。',
    en: 'Added to the catalogue or explained only after the start.',
  }),
});
