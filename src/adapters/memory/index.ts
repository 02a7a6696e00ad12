export { memoryMatterStore } from './memory-matter-store';
