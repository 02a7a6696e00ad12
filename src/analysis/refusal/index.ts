export { type MethodAnswer, type MethodRefusal, refuse } from './refusal';
export { refusalWords } from './refusal-words';
export { firstNumber, isWorkable } from './workable';
