import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Judged, NothingYet, Pairs, Place, type PlaceMatter, Proof, sayValue } from '@/stage-view';
import { Card } from '@/ui';
import { Clock } from './clock-card';
import { FileSent } from './file-card';
import type { LegalityPart } from './legality-view';
import { legalityView } from './legality-view';
import { Opinion, Response, Rounds } from './opinion-cards';
import { strings } from './place-strings';

const law = [
  { instrument: 'D713', article: '25' },
  { instrument: 'D713', article: '26' },
  { instrument: 'D713', article: '27' },
  { instrument: 'D713', article: '28' },
] as const;

/** The legality review as it is read: what was sent, the clock, the opinion under its headings, the answer, each round. */
export function LegalityTab({ matter }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const { facts, happenings } = matter;
  const view = legalityView(facts, happenings, matter.law);
  const isSent = view.standing !== 'not-sent';
  return (
    <Place matter={matter} stage="legality" law={law} sentence={<Sentence matter={matter} view={view} />}>
      {!isSent && <NothingYet what={words.emptyNotSent} act="submitForLegalityReview" />}
      {(isSent || facts.unitFirstReviewOn || facts.unitMeetingOn) && <Before matter={matter} />}
      {view.clock && <Clock matter={matter} view={view} />}
      {isSent && <FileSent matter={matter} view={view} />}
      {facts.legalityOpinionOn && <Opinion matter={matter} view={view} />}
      {facts.legalityOpinionOn && <Response matter={matter} view={view} />}
      {view.rounds.length > 1 && <Rounds view={view} />}
    </Place>
  );
}

function Sentence({ matter: { facts }, view: { standing, clock } }: LegalityPart) {
  const words = useStrings(strings).sentence;
  const language = useLanguage();
  if (standing === 'not-sent') return words['not-sent'];
  if (standing === 'sent')
    return words.sent(facts.legalitySubmittedOn ? formatDay(facts.legalitySubmittedOn, language) : '—');
  if (standing === 'in-review') {
    const used = clock?.used?.counted;
    if (used === undefined) return words.running(0) + words.end;
    const isStopped = clock?.stops.some(({ until }) => until === null);
    const most = clock?.most ?? null;
    return (
      words.running(used) + (isStopped ? words.stopped : most === null ? words.end : words.left(most, most - used))
    );
  }
  const outcome = sayValue('legalityOutcome', facts.legalityOutcome, language);
  const issued = words.issued(
    facts.legalityOpinionOn ? formatDay(facts.legalityOpinionOn, language) : '—',
    outcome,
    clock?.used?.counted ?? null,
  );
  return (
    issued +
    (standing === 'issued' || !facts.legalityResponseOn
      ? words.notAnswered
      : words.answered(formatDay(facts.legalityResponseOn, language), facts.legalityFullyFollowed))
  );
}

/** What the undertaking unit did itself before it sent the file. */
function Before({ matter: { facts } }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const { unitMeetingPassed } = facts;
  return (
    <Card title={words.before}>
      <Pairs
        pairs={[
          { label: words.firstReviewOn, value: facts.unitFirstReviewOn, act: 'recordUnitFirstReview' },
          { label: words.firstReview, value: facts.unitFirstReview },
          { label: words.meetingOn, value: facts.unitMeetingOn, act: 'recordUnitMeeting' },
          {
            label: words.meetingPassed,
            value: unitMeetingPassed === undefined ? undefined : unitMeetingPassed ? words.passed : words.notPassed,
          },
        ]}
      />
      <Judged reads={['unitFirstReviewOn', 'unitMeetingOn', 'unitMeetingPassed']} />
      <Proof kinds={['unit-first-review', 'unit-meeting-minutes']} />
    </Card>
  );
}
