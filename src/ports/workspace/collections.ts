import { alertRules } from './alert-rule-document';
import { boards } from './board';
import { boardStates } from './board-state';
import type { Collection } from './collection';
import { dataFiles } from './data-file';
import { expertInvitations } from './expert-invitations';
import { figureReports } from './figure-report';
import { lawTexts } from './law-text';
import { noticeStates } from './notice-state';
import { views } from './saved-view';
import { snapshots } from './snapshot';

/** Every collection there is. A document of another collection is not stored and not given out. */
export const collections = {
  boards,
  'board-states': boardStates,
  'data-files': dataFiles,
  'expert-invitations': expertInvitations,
  'figure-reports': figureReports,
  'law-texts': lawTexts,
  snapshots,
  'light-rules': alertRules,
  notices: noticeStates,
  views,
} as const;

export type CollectionId = keyof typeof collections;
export type BodyOf<C extends CollectionId> = (typeof collections)[C] extends Collection<infer Body> ? Body : never;
export const isCollectionId = (text: string): text is CollectionId => Object.hasOwn(collections, text);
