export { blockedSentence } from './blocked-sentence';
export { decisionDay } from './decision-day';
export { FigureSentence } from './figure-sentence';

export { FigureValue } from './figure-value';
export { firstShareText } from './first-share-text';
export { figureText, type Sentence, sentenceText } from './text';
