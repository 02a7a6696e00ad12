export { type Answer, type Refusal, type RefusalReason, refuse } from './refusal';
export { refusalWords } from './refusal-words';
