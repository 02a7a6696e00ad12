import { type CivilDate, daysBetween } from '@/core/kernel';
import { citation, type DecisionFacts, inForceOn, profiles } from '@/core/law';
import type { Dossier } from '@/core/matter';
import type { OpinionTally } from '@/ports/matter-api';
import type { OpenConsultation, OpenNotice } from '@/ports/open-api';
import type { LedgerTheme } from '@/ports/opinion-ledger';
import { asOpened, changedClauses } from '@/read-models';
import { toldExecution } from './told-execution';
import { toldResults } from './told-results';

/** A matter the record says was consulted on in public; null: nothing of it is told here. */
export function publishedConsultation({ id, facts }: Dossier, today: CivilDate): OpenConsultation | null {
  const { title, leadUnit = null, consultationOpened: opened, consultationClosed: until } = facts;
  if (facts.nonPublicBasis || !title || !opened || !until || opened > today) return null;
  const isStopped = facts.endedOn !== undefined || (facts.suspendedOn ?? null) !== null;
  const left = Math.max(0, daysBetween(today, until) + 1);
  return {
    id,
    title,
    unit: leadUnit,
    opened,
    until,
    state: left === 0 ? 'closed' : isStopped ? 'stopped' : 'open',
    daysLeft: left,
    hasResults: isPast(facts.participationReportPublishedOn, today),
  };
}

/** The notice with what was published of it, and nothing the record does not say was published. */
export function publishedNotice(
  dossier: Dossier,
  today: CivilDate,
  tally: OpinionTally,
  ledger: readonly LedgerTheme[],
): Omit<OpenNotice, 'city' | 'isSample' | 'questionnaire' | 'hasSeal'> | null {
  const listed = publishedConsultation(dossier, today);
  if (!listed) return null;
  const { facts } = dossier;
  const then = asOpened(dossier);
  const papers = (then.papers ?? []).filter(({ kind }) =>
    ['consultation-notice', 'draft', 'explanation'].includes(kind),
  );
  const latest = papers.filter(({ kind, on }) => !papers.some((other) => other.kind === kind && other.on > on));
  const isWithheld = (kind: string) => latest.some((paper) => paper.kind === kind && paper.nonPublicBasis !== null);
  return {
    ...listed,
    summary: isWithheld('explanation') ? null : (then.summary ?? null),
    clauses: isWithheld('draft') ? [] : (then.draftClauses ?? []),
    bases: isWithheld('explanation') ? [] : (then.bases ?? []).map(({ title, article }) => ({ title, article })),
    papers: latest.map(({ title, on, digest, nonPublicBasis }) => ({
      title,
      on,
      digest: nonPublicBasis === null ? digest : null,
      withheld: nonPublicBasis === null ? null : { basis: nonPublicBasis, reviewOn: null },
    })),
    channels: facts.noticeChannels ?? [],
    period: {
      days: daysBetween(listed.opened, listed.until),
      least: lawfulPeriod(dossier, listed.opened),
      shorteningReason: facts.shorteningReason ?? null,
    },
    results: toldResults(facts, today, tally, ledger),
    hearing: hearingOf(facts, today),
    decision: isPast(facts.publishedOn, today)
      ? {
          publishedOn: facts.publishedOn,
          no: facts.decisionNo ?? null,
          clauses: isWithheld('draft') ? [] : (facts.draftClauses ?? []),
          interpretation: isPast(facts.interpretationOn, today) ? (facts.interpretation ?? null) : null,
          changed: changedClauses(isWithheld('draft') ? [] : (then.draftClauses ?? []), facts.draftClauses ?? []),
        }
      : null,
    execution: toldExecution(facts, today),
  };
}

const isPast = (day: CivilDate | null | undefined, today: CivilDate): day is CivilDate =>
  day !== null && day !== undefined && day <= today;

function lawfulPeriod({ profileId }: Dossier, opened: CivilDate): OpenNotice['period']['least'] {
  const known = inForceOn(profiles[profileId].params.consultationMinDays, opened);
  if (!known) return null;
  const proof = [known.source, ...(known.also ?? [])].find(({ verbatim }) => verbatim) ?? known.source;
  return { days: known.value, cited: citation(proof), quote: proof.quote, isVerbatim: proof.verbatim };
}

function hearingOf(facts: DecisionFacts, today: CivilDate): OpenNotice['hearing'] {
  const { hearingNoticeOn, hearingOn, hearingPlace, hearingSelection, hearingSeats, hearingHeldOn } = facts;
  if (!isPast(hearingNoticeOn, today) || !hearingOn) return null;
  return {
    announcedOn: hearingNoticeOn,
    on: hearingOn,
    place: hearingPlace ?? null,
    selection: hearingSelection ?? null,
    seats: [...(hearingSeats ?? [])],
    heldOn: isPast(hearingHeldOn, today) ? hearingHeldOn : null,
    enrolment: null,
  };
}
