import type { DefinedFigure, FigureWords } from './figure';
import { matterFigureWords } from './matter-figure-words';
import { portfolioFigureWords } from './portfolio-figure-words';

const listed: Readonly<Record<string, FigureWords>> = { ...portfolioFigureWords, ...matterFigureWords };

/** What a figure is called and means. Every id has exactly one entry; the indicators of the inspection bring their own along, with the law they read. */
export const wordsOfFigure = ({ id, words }: DefinedFigure): FigureWords | undefined => words ?? listed[id];
