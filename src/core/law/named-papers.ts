import type { Words } from '@/core/kernel';
import { checkRule } from './check-rule';
import { dayOf } from './doors';
import type { FactName } from './facts/decision-facts';
import { papersDue } from './papers-due';
import type { AnyRule, Rule } from './rule';
import { withoutFile } from './without-file';

type ListFact = FactName & ('legalityFile' | 'discussionPack' | 'archiveKinds');

interface NamedPapers
  extends Pick<Rule, 'id' | 'ref' | 'stage' | 'legalBasis' | 'gate' | 'dutyHolder' | 'inForce' | 'title'> {
  /** Fact that lists kinds of paper. */
  readonly list: ListFact;
  /** Fact that tells the day of the list. */
  readonly step: FactName;
}

/**
 * What a list of papers names is in the dossier: a tick is no paper.
 * Reading: where nothing at all is told of the papers of a dossier, the list is taken as told.
 */
export const namedPapers = ({ list, step, ...head }: NamedPapers): AnyRule =>
  checkRule({
    ...head,
    layer: 'N',
    force: 'shall',
    effect: 'blocks',
    reads: [list],
    takenOn: (facts) => dayOf(facts, step),
    applies: ({ [list]: named, papers }) =>
      named === undefined || papers === undefined ? { because: untold } : 'applies',
    holds: ({ [list]: named = [], papers = [] }) => {
      const due = papersDue(
        named,
        papers.map(({ kind }) => kind),
      );
      const bare = withoutFile(named, papers);
      return { ...due, values: { ...due.values, bareZh: bare.zh, bareEn: bare.en } };
    },
    met: ({ of, bareZh = '', bareEn = '' }) => ({
      zh: `所列 ${of} 种文书案卷中都有。${bareZh}`,
      en: `All ${of} kinds of paper named are in the dossier.${bareEn}`,
    }),
    unmet: ({ zh = '', en = '' }) => ({
      zh: `所列文书案卷中没有：${zh}。`,
      en: `Named, and not in the dossier: ${en}.`,
    }),
  });

const untold: Words = {
  zh: '还没有列出文书，或没有案卷文书可核对。',
  en: 'No papers are listed yet, or none can be compared.',
};
