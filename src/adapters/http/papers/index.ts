export { httpPaperFiles } from './http-paper-files';
