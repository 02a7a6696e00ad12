export { memoryDocumentStore } from './memory-document-store';
export { memoryMatterStore } from './memory-matter-store';
export { type MemoryDataset, memoryProtocol } from './memory-protocol';
