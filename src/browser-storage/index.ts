export { useDraftOwner } from './draft-owner';
export { dropTextsAside, putAside, textsAside } from './kept-aside';
export { keptState } from './kept-state';
export { keptValue } from './kept-value';
export { localArea, tabArea } from './storage-area';
export { noteAside, noteRefusal, storageState, useStorageState } from './storage-state';
