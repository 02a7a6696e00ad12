export { type MethodAnswer, type MethodRefusal, refuse } from './refusal';
export { refusalWords } from './refusal-words';
