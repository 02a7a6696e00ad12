export { broughtFiles } from './brought-files';
export { fileImport } from './file-import';
export { fileTableReader } from './file-table-reader';
export { filesConnector } from './files-connector';
export { draftCard } from './inspect-file';
export { localParser, type Parser } from './parser';
export { workerParser } from './worker-parser';
