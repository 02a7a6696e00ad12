export { figureText } from './figure-text';
export { partsOf, type Sentence, sentenceText } from './sentence';
