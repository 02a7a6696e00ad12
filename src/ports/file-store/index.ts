export { digestOfBytes } from './digest-of-bytes';
export { type FileFault, fileFaultKinds } from './file-fault';
export { type FileStore, type FileStoreFault, type KeptFile, MAX_FILE_BYTES } from './file-store';
export type { PaperFiles, ReadFault, SendFault, SentFile } from './paper-files';
export type { Upload, UploadStanding, Uploads } from './uploads';
