export { MatterScreen, type MatterTab, matterTabs } from './matter-screen';
export type { MatterView } from './matter-view';
export type { ActForms } from './procedure-tab';
