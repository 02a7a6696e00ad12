import type { FigureDefinition } from './figure';
import { indicatorDefinition } from './indicator-figure';
import { matterFigureList } from './matter-figure-list';
import { portfolioFigureList } from './portfolio-figure-list';

const register: Readonly<Record<string, FigureDefinition>> = { ...portfolioFigureList, ...matterFigureList };

/** What a figure is called and means. Every id has exactly one entry. */
export const definitionOf = (id: string): FigureDefinition | undefined => register[id] ?? indicatorDefinition(id);
