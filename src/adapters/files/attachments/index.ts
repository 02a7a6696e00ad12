export { inspectAttachment } from './inspect-attachment';
