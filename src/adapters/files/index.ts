export { type Bench, localBench } from './bench';
export { type BroughtFiles, broughtFiles } from './brought-files';
export { fileIntake } from './file-intake';
export { fileTableReader } from './file-table-reader';
export { filesProtocol } from './files-protocol';
export { workerBench } from './worker-bench';
