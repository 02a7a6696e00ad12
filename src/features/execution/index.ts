export { ExecutionTab } from './execution-tab';
