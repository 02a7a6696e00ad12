export { sendAct, sendProposal } from './acts/send-act';
export { forgetUnanswered, type Unanswered, unanswered } from './acts/unanswered';
export { dataQueries, RefusalError } from './data-queries';
export { MatterApiError, matterQueries } from './matter-queries';
export { newId } from './new-id';
export { noticesOfMine } from './notices-query';
export {
  type DemoControls,
  type JournalOffer,
  type Services,
  ServicesProvider,
  type TabSignal,
  useServices,
} from './services-context';
export { setAsideOf } from './set-aside-query';
export { UnreadableList } from './unreadable-list';
export { savedItemOf, savedItemsOf, WorkspaceError, workspaceKey } from './workspace-queries';
