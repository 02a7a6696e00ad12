export { ExpertsTab } from './experts-tab';
