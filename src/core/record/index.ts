export { faultWords } from './fault-words';
export { filesNamedIn, pathOfFile } from './files-of-bundle';
export { type BundleStanding, followBundle, type OpenedBundle, type RecordChecks } from './follow-bundle';
export { BEGINNING, bundleText, chainAfter, sealedText } from './record-bundle';
