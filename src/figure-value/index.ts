export { blockedSentence } from './blocked-sentence';
export { decisionDay } from './decision-day';
export { FigureSentence } from './figure-sentence';
export { figureText } from './figure-text';
export { FigureValue } from './figure-value';
export { firstShareText } from './first-share-text';
export { type Sentence, sentenceText } from './sentence';
