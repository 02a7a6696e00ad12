import type { FigureDefinition } from './figure';
import { matterFigureList } from './matter-figure-list';
import { portfolioFigureList } from './portfolio-figure-list';

const register: Readonly<Record<string, FigureDefinition>> = { ...portfolioFigureList, ...matterFigureList };

/** What a figure is called and means. Every id has exactly one entry; the indicators of the inspection bring their own along, with the law they read. */
export const definitionOf = (id: string): FigureDefinition | undefined => register[id];
