import type { CivilDate, Words } from '@/core/kernel';
import { executionContradictions } from './execution-contradictions';
import type { DecisionFacts, FactName } from './facts/decision-facts';
import { valueWords } from './facts/value-words';
import { withheldUnder } from './in-force';

/** Two things told of a matter that cannot both be as told; `fact` is the one to look at. */
interface Contradiction {
  readonly fact: FactName;
  readonly words: Words;
}

const yearOf = (day: CivilDate): number => Number(day.slice(0, 4));

/** A matter stands in the catalogue of the year it was entered in, or of the year after, drawn up before it begins. */
function catalogueOfAnotherYear(facts: DecisionFacts): Contradiction | undefined {
  const { catalogueYear, cataloguedOn, proposedOn, origin } = facts;
  // A row of a published catalogue is brought in whenever somebody does so: that day says nothing of its year.
  const day = cataloguedOn ?? (origin === 'import' ? undefined : proposedOn);
  if (catalogueYear === undefined || day === undefined) return undefined;
  const year = yearOf(day);
  if (catalogueYear === year || catalogueYear === year + 1) return undefined;
  const [zh, en] = cataloguedOn ? ['列入目录', 'entered'] : ['提出', 'proposed'];
  return {
    fact: 'catalogueYear',
    words:
      catalogueYear < year
        ? {
            zh: `事项于 ${day} ${zh}，不可能已在 ${catalogueYear} 年度目录之内。`,
            en: `The matter was ${en} on ${day}: it cannot have stood in the catalogue of ${catalogueYear}.`,
          }
        : {
            zh: `事项于 ${day} ${zh}，${catalogueYear} 年度的目录还没有编制。`,
            en: `The matter was ${en} on ${day}, when there was no catalogue of ${catalogueYear} yet.`,
          },
  };
}

const kindWords = (kind: string): Words => valueWords('meetingKind', kind) ?? { zh: kind, en: kind };

function meetingOfAnotherKind({ meetingKind, meetingKindSet: set }: DecisionFacts): Contradiction | undefined {
  if (!set || !meetingKind || set === meetingKind) return undefined;
  const [planned, held] = [kindWords(set), kindWords(meetingKind)];
  return {
    fact: 'meetingKind',
    words: {
      zh: `安排的是${planned.zh}，实际以${held.zh}讨论。`,
      en: `Set for the agenda: ${planned.en}. Discussed by: ${held.en}.`,
    },
  };
}

/** The matter is lawfully withheld, and the public is to be heard on it all the same. */
const heardThoughWithheld = (facts: DecisionFacts): readonly Contradiction[] => {
  const article = withheldUnder(facts);
  if (article === undefined) return [];
  const { hearingJudgement, participationMethods = [] } = facts;
  const told: readonly [FactName, boolean, Words][] = [
    [
      'hearingJudgement',
      hearingJudgement?.applies === true,
      { zh: '判断举行听证', en: 'a hearing is judged to be held' },
    ],
    [
      'participationMethods',
      participationMethods.some((way) => publicWays.has(way)),
      { zh: '选择了公开征求意见或者听证会', en: 'consultation or a hearing is among the chosen ways' },
    ],
  ];
  return told.flatMap(([fact, isTold, { zh, en }]) =>
    isTold
      ? {
          fact,
          words: {
            zh: `事项依法不予公开（${article}），又${zh}：依据成立期间不公告、不举行，相关要求不适用；可以公开的，请重新判断事项特征。`,
            en: `The matter is lawfully not public (${article}), yet ${en}: while that basis stands nothing is announced and its requirements do not apply. If it may be public, judge its features anew.`,
          },
        }
      : [],
  );
};

const publicWays: ReadonlySet<string> = new Set(['consultation', 'hearing']);

/** More people came to the hearing than stand on the list that was published. */
function moreThanListed({ hearingListed, hearingAttended }: DecisionFacts): Contradiction | undefined {
  if (hearingListed === undefined || hearingAttended === undefined || hearingAttended <= hearingListed)
    return undefined;
  return {
    fact: 'hearingAttended',
    words: {
      zh: `到会参加人 ${hearingAttended} 人，多于公布名单的 ${hearingListed} 人。`,
      en: `${hearingAttended} participants came, more than the ${hearingListed} on the published list.`,
    },
  };
}

/** More participants spoke at the hearing than came to it. */
function moreSpoke({ hearingSpeakers, hearingAttended }: DecisionFacts): Contradiction | undefined {
  const spoke = new Set(hearingSpeakers?.map(({ name }) => name)).size;
  if (hearingAttended === undefined || spoke <= hearingAttended) return undefined;
  return {
    fact: 'hearingAttended',
    words: {
      zh: `发言的参加人 ${spoke} 人，多于到会参加人 ${hearingAttended} 人。`,
      en: `${spoke} participants spoke, more than the ${hearingAttended} who came.`,
    },
  };
}

/** The procedure was suspended, and somebody went on with it; also where going on is what ended the suspension. */
const wentOnSuspended = (facts: DecisionFacts): readonly Contradiction[] =>
  (facts.wentOn ?? []).flatMap(({ act, on }) => {
    const suspended = facts.suspensions?.find(
      (one) => one.ordered && one.on <= on && (one.resumedOn === null || on <= one.resumedOn),
    );
    if (!suspended) return [];
    return {
      fact: 'wentOn' as const,
      words: {
        zh: `“${act.zh}”（${on}）在程序中止期间办理：${suspended.on} 中止，${suspended.resumedOn === null ? '尚未恢复' : `${suspended.resumedOn} 恢复`}。`,
        en: `“${act.en}” (${on}) went on while the procedure was suspended: from ${suspended.on}, ${suspended.resumedOn === null ? 'not resumed yet' : `resumed on ${suspended.resumedOn}`}.`,
      },
    };
  });

const tests = [
  catalogueOfAnotherYear,
  meetingOfAnotherKind,
  heardThoughWithheld,
  moreThanListed,
  moreSpoke,
  wentOnSuspended,
  executionContradictions,
];

/** What was announced, named or set, held against what was done: every pair that does not fit. */
export const contradictions = (facts: DecisionFacts): readonly Contradiction[] =>
  tests.flatMap((test) => test(facts) ?? []);
