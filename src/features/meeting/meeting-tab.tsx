import { inForceOn, positionWords, valueWords } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Judged, NothingYet, Pairs, Place, type PlaceMatter, Proof, sayValue } from '@/stage-view';
import { Card } from '@/ui';
import { Decision, Discussions, Statements } from './discussion-cards';
import type { MeetingPart } from './meeting-view';
import { meetingView } from './meeting-view';
import { strings } from './place-strings';

const law = [
  { instrument: 'D713', article: '29' },
  { instrument: 'D713', article: '30' },
] as const;

/** The collective discussion as it is read: submission, agenda, who was there, statements, dissent, decision, minutes. */
export function MeetingTab({ matter }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { facts, law: lawOfMatter } = matter;
  const silence = inForceOn(lawOfMatter.profile.params.silenceIsConsent, facts.discussedOn ?? lawOfMatter.asOf);
  const view = meetingView(facts, matter.happenings, silence?.value === true);
  const { standing } = view;
  const notes = [
    view.movedFrom && `▲ ${words.moved(formatDay(view.movedFrom, language))}`,
    view.isAgainstMajority && `▲ ${words.against}`,
  ].filter(Boolean);
  return (
    <Place
      matter={matter}
      stage="discussion"
      law={law}
      sentence={<Sentence matter={matter} view={view} />}
      note={notes.length > 0 && notes.join(' ')}
    >
      {standing === 'not-submitted' && <NothingYet what={words.emptyNotSubmitted} act="submitForDiscussion" />}
      {standing !== 'not-submitted' && <Submission matter={matter} />}
      {standing !== 'not-submitted' && <Agenda matter={matter} view={view} />}
      {standing === 'discussed' && (
        <>
          <Statements matter={matter} view={view} />
          <Attendance matter={matter} view={view} />
          <Decision matter={matter} view={view} />
        </>
      )}
      {view.discussions.length > (standing === 'discussed' ? 1 : 0) && <Discussions view={view} />}
    </Place>
  );
}

function Sentence({ matter: { facts }, view }: MeetingPart) {
  const { sentence: words, separator } = useStrings(strings);
  const language = useLanguage();
  const day = (value: Parameters<typeof formatDay>[0] | undefined) => (value ? formatDay(value, language) : '—');
  switch (view.standing) {
    case 'not-submitted':
      return words['not-submitted'];
    case 'submitted':
      return words.submitted(day(facts.discussionSubmittedOn));
    case 'scheduled':
      return words.scheduled(day(facts.meetingOn), sayValue('meetingKind', facts.meetingKind, language));
    case 'discussed': {
      const { of, counts, chief, dissent } = view.positions;
      const said =
        words.discussed(day(facts.discussedOn), sayValue('decisionOutcome', facts.decisionOutcome, language)) +
        words.tally(positionWords({ of, ...counts, silenceCounts: Number(view.silenceCounts) })[language]) +
        (chief ? words.chief(sayValue('statements.position', chief.position, language)) : '') +
        (dissent.length > 0 ? words.dissent(dissent.map(({ name }) => name ?? words.unnamed).join(separator)) : '') +
        words.end;
      return <>{said}</>;
    }
  }
}

function Submission({ matter: { facts } }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { discussionPack, papers = [] } = facts;
  return (
    <Card title={words.submission}>
      <Pairs
        pairs={[
          { label: words.submittedOn, value: facts.discussionSubmittedOn },
          {
            label: words.pack,
            value: discussionPack && (
              <ul>
                {discussionPack.map((kind) => (
                  <li key={kind}>
                    {valueWords('discussionPack', kind)?.[language] ?? kind}
                    {!papers.some((paper) => paper.kind === kind) && (
                      <span className="hc-faint">{`◇ ${words.declaredOnly}`}</span>
                    )}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <Judged reads={['discussionPack']} />
      <Proof kinds={['discussion-application']} />
    </Card>
  );
}

function Agenda({ matter: { facts }, view }: MeetingPart) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <Card title={words.agenda}>
      <Pairs
        pairs={[
          {
            label: words.kind,
            value: facts.meetingKind && sayValue('meetingKind', facts.meetingKind, language),
            act: 'scheduleMeeting',
          },
          { label: words.no, value: facts.meetingNo },
          { label: words.meetingOn, value: facts.meetingOn },
          {
            label: words.materialsSentOn,
            value: facts.materialsSentOn,
            act: 'scheduleMeeting',
            small: view.daysBefore !== null && words.daysBefore(view.daysBefore),
          },
          { label: words.discussedOn, value: facts.discussedOn, act: 'recordDiscussion' },
        ]}
      />
      <Judged reads={['meetingKind', 'materialsSentOn', 'meetingOn']} />
      <Proof kinds={['meeting-notice']} />
    </Card>
  );
}

function Attendance({ matter: { facts }, view }: MeetingPart) {
  const words = useStrings(strings);
  const { legalityLeaderAttended: leader } = facts;
  return (
    <Card title={words.attendance}>
      <Pairs
        pairs={[
          { label: words.chief, value: facts.chiefName, act: 'recordDiscussion' },
          {
            label: words.members,
            value: facts.membersPresent && (facts.membersPresent.join(words.separator) || null),
            act: 'recordDiscussion',
          },
          { label: words.absent, value: <span className="place-gap">{words.noRoster}</span> },
          ...(view.withoutWord.length > 0
            ? [{ label: words.withoutWord, value: `▲ ${view.withoutWord.join(words.separator)}` }]
            : []),
          {
            label: words.reviewer,
            value: leader === undefined ? undefined : leader ? words.attended : words.notAttended,
            act: 'recordDiscussion',
          },
        ]}
      />
      <Judged reads={['membersPresent', 'legalityLeaderAttended']} />
    </Card>
  );
}
