export { type Answer, type Refusal, refuse } from './refusal';
export { refusalWords } from './refusal-words';
