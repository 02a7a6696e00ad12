export const matterTabs = [
  'brief',
  'procedure',
  'schedule',
  'options',
  'opinions',
  'hearing',
  'experts',
  'risk',
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
/** Where the stages begin, and where the file of the matter does. */
export const groupStarts = ['options', 'evidence'] as const satisfies readonly MatterTab[];
export type MatterTab = (typeof matterTabs)[number];

/** Stages that are read in a place of their own, kept in the folder of the stage. */
const placeTabs = [
  'options',
  'opinions',
  'experts',
  'risk',
  'hearing',
  'competition',
  'legality',
  'meeting',
  'execution',
] as const satisfies readonly MatterTab[];
export type PlaceTab = (typeof placeTabs)[number];
export const isPlaceTab = (tab: MatterTab): tab is PlaceTab => placeTabs.some((place) => place === tab);
