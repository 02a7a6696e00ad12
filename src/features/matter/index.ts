export { MatterScreen } from './matter-screen';
export { type MatterTab, matterTabs } from './matter-tabs';

export type { ActForms } from './procedure-tab';
