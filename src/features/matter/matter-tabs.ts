export const matterTabs = [
  'brief',
  'procedure',
  'schedule',
  'options',
  'opinions',
  'experts',
  'risk',
  'hearing',
  'competition',
  'legality',
  'meeting',
  'execution',
  'evidence',
  'letters',
  'papers',
  'record',
  'inspection',
] as const;
export type MatterTab = (typeof matterTabs)[number];
/** Stages that are read in a place of their own. */
export type PlaceTab = Extract<MatterTab, 'hearing' | 'competition' | 'legality' | 'meeting' | 'execution'>;
