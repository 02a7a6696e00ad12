export { memoryDocumentStore } from './memory-document-store';
export { memoryFileBytes } from './memory-file-bytes';
export { memoryMatterStore } from './memory-matter-store';
export { memoryOpinionStore } from './memory-opinion-store';
export { type MemoryDataset, memoryProtocol } from './memory-protocol';
