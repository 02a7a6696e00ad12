export { dataQueries, RefusalError } from './data-queries';
export { DeskError, deskQueries } from './matter-queries';
export { newId } from './new-id';
export { type DemoControls, type JournalOffer, type Services, ServicesProvider, useServices } from './services-context';
export { setAsideOf } from './set-aside-query';
export { UnreadableList } from './unreadable-list';
export { DocumentError, documentOf, documentsKey, documentsOf } from './workspace-queries';
