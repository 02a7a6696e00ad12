export { type MemoryDataset, memoryConnector } from './memory-connector';
export { memoryFileBytes } from './memory-file-bytes';
export { memoryFileStore } from './memory-file-store';
export { memoryMatterStore } from './memory-matter-store';
export { memoryOpinionStore } from './memory-opinion-store';
export { memoryPublicOpinionStore } from './memory-public-opinion-store';
export { memorySourceStore } from './memory-source-store';
export { memoryUploads } from './memory-uploads';
export { memoryWorkspaceStore } from './memory-workspace-store';
