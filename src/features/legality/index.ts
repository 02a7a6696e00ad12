export { LegalityTab } from './legality-tab';
