export { articleLine, behindContents, headingLevel } from './article-line';
