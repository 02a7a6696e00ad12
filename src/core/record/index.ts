export { faultWords } from './fault-words';
export { type BundleStanding, followBundle, type RecordChecks } from './follow-bundle';
export { BEGINNING, bundleText, chainAfter, sealedText } from './record-bundle';
