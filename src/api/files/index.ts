export { type FilesOfPapers, filesRoutes } from './files-routes';
export { unkeptFile } from './unkept-file';
