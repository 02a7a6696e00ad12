export { fileTableReader } from './file-table-reader';
