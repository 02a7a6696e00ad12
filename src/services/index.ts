export { dataQueries, RefusalError } from './data-queries';
export { DocumentError, documentOf, documentsKey, documentsOf } from './document-queries';
export { newId } from './new-id';
export { DeskError, deskQueries } from './queries';
export { type DemoControls, type JournalOffer, type Services, ServicesProvider, useServices } from './services-context';
export { setAsideOf } from './set-aside-query';
export { UnofficialEnglish } from './unofficial-english';
export { UnreadableList } from './unreadable-list';
