export { articleLine, behindContents, headingLevel } from './article-line';
export { cited } from './cited';
export { holdText } from './hold-text';
export { articleOf, type OfficialText, officialTextOf, sealedWords } from './official-text';
export { splitOfficialText } from './split-official-text';
