export { type HeadlinePart, headlineParts, underHeadline } from './headline-parts';
export { headlineText } from './headline-text';
