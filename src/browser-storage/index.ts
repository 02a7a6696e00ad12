export { type AsideText, dropTextsAside, putAside, textsAside } from './kept-aside';
export { keptState } from './kept-state';
export { type KeptValue, keptValue } from './kept-value';
export { localArea, type StorageArea, storageArea, tabArea } from './storage-area';
export { noteAside, noteRefusal, type StorageState, storageState, useStorageState } from './storage-state';
