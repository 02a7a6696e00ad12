import { valueWords } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Judged, NothingYet, Pairs, Place, type PlaceMatter, Proof } from '@/stage-view';
import { Card } from '@/ui';
import { EnrolmentCard } from './enrolment/enrolment-card';
import { FormerHearings } from './former-hearings';
import { type HearingPart, hearingView } from './hearing-view';
import { People, Sides } from './participants-cards';
import { strings } from './place-strings';
import { Report, Statements } from './statements-cards';

const law = [
  { instrument: 'D713', article: '16' },
  { instrument: 'D713', article: '17' },
  { instrument: 'HLJ', article: '19' },
] as const;

/** The hearing as it is read: decision, notice, seats against those who came, course, statements, signatures, use. */
export function HearingTab({ matter }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const view = hearingView(matter.facts);
  const { standing } = view;
  return (
    <Place
      matter={matter}
      stage="hearing"
      law={law.filter(({ instrument }) => instrument === 'D713' || matter.law.profile.id === 'hlj2021')}
      sentence={<Sentence matter={matter} view={view} />}
      note={[
        view.movedFrom && words.moved(formatDay(view.movedFrom, language)),
        view.outside.length > 0 &&
          words.outside(view.outside.map(({ side }) => side).join(language === 'zh' ? '、' : ', ')),
      ]
        .filter(Boolean)
        .join(' ')}
    >
      {standing === 'not-judged' && <NothingYet what={words.emptyNotJudged} act="judgeProcedures" />}
      {standing !== 'not-judged' && <Decision matter={matter} />}
      {standing === 'to-announce' && <NothingYet what={words.emptyToAnnounce} act="announceHearing" />}
      {(standing === 'announced' || standing === 'held') && (
        <>
          <Notice matter={matter} view={view} />
          {standing === 'announced' && <EnrolmentCard matter={matter} />}
          <Sides view={view} />
          <Course matter={matter} view={view} />
          <People view={view} />
          {standing === 'held' && <Statements view={view} />}
          {standing === 'held' && <Report matter={matter} view={view} />}
        </>
      )}
      <FormerHearings rounds={matter.rounds} />
    </Place>
  );
}

function Sentence({ matter: { facts }, view }: HearingPart) {
  const words = useStrings(strings).sentence;
  const language = useLanguage();
  if (view.standing === 'held' && facts.hearingHeldOn) {
    const against = view.byStance.find(({ stance }) => stance === 'oppose')?.said.length ?? 0;
    const came = facts.hearingSpeakers?.length ?? 0;
    return (
      <>
        {words.held(formatDay(facts.hearingHeldOn, language), came, view.seats)}
        {against > 0 && words.against(against)}
        {words.end}
      </>
    );
  }
  if (view.standing === 'announced')
    return words.announced(facts.hearingOn ? formatDay(facts.hearingOn, language) : '—');
  return view.standing === 'held' ? null : words[view.standing];
}

function Decision({ matter: { facts } }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const judgement = facts.hearingJudgement;
  return (
    <Card title={words.decision}>
      <Pairs
        pairs={[
          {
            label: words.judgement,
            value: judgement && (judgement.applies ? words.applies : words.appliesNot),
            act: 'judgeProcedures',
          },
          { label: words.because, value: judgement?.because },
          { label: words.under, value: judgement?.compulsoryUnder },
          {
            label: words.judged,
            value: judgement && `${judgement.by} · ${formatDay(judgement.on, language)}`,
          },
          ...(facts.noHearingReason ? [{ label: words.noHearing, value: facts.noHearingReason }] : []),
        ]}
      />
      <Judged reads={['hearingJudgement', 'noHearingReason']} />
    </Card>
  );
}

function Notice({ matter: { facts }, view }: HearingPart) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { hearingPostponed } = facts;
  return (
    <Card title={words.notice}>
      <Pairs
        pairs={[
          { label: words.noticeOn, value: facts.hearingNoticeOn },
          { label: words.hearingOn, value: facts.hearingOn, act: 'announceHearing' },
          {
            label: words.heldOn,
            value: facts.hearingHeldOn,
            act: 'holdHearing',
            small: view.noticeDays !== null && facts.hearingHeldOn && words.noticeDays(view.noticeDays),
          },
          { label: words.place, value: facts.hearingPlace, act: 'announceHearing' },
          { label: words.selection, value: facts.hearingSelection, act: 'announceHearing' },
          { label: words.listOn, value: facts.hearingListOn, act: 'publishHearingList' },
          ...(hearingPostponed
            ? [
                {
                  label: words.postponed,
                  value: words.fromTo(
                    formatDay(hearingPostponed.from, language),
                    formatDay(hearingPostponed.until, language),
                  ),
                },
              ]
            : []),
        ]}
      />
      <Judged reads={['hearingNoticeOn', 'hearingPlace', 'hearingSelection', 'hearingListOn', 'hearingPostponed']} />
      <Proof kinds={['hearing-notice', 'hearing-list']} />
    </Card>
  );
}

function Course({ matter: { facts }, view }: HearingPart) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { hearingHostDeclaration: host, hearingRequests } = facts;
  const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? words.yes : words.no);
  return (
    <Card title={words.course}>
      <Pairs
        pairs={[
          { label: words.host, value: facts.hearingHost, act: 'holdHearing' },
          ...(host
            ? [
                { label: words.hostDrafted, value: yesNo(host.drafted) },
                { label: words.hostInterest, value: yesNo(host.hasInterest) },
              ]
            : []),
          { label: words.isPublic, value: yesNo(facts.hearingPublic), act: 'holdHearing' },
          ...(facts.hearingAttended === undefined ? [] : [{ label: words.attended, value: facts.hearingAttended }]),
          {
            label: words.order,
            value: facts.hearingSteps && (
              <ol>
                {view.steps.map(({ step, isDone }, index) => (
                  <li key={step} className={isDone ? '' : 'place-gap'}>
                    {`${index + 1}. ${valueWords('hearingSteps', step)?.[language] ?? step} · ${isDone ? words.done : words.notDone}`}
                  </li>
                ))}
              </ol>
            ),
            act: 'holdHearing',
          },
          ...(hearingRequests
            ? [
                {
                  label: words.requests,
                  value:
                    hearingRequests.length === 0 ? null : (
                      <ul>
                        {hearingRequests.map(({ by, on, repliedOn }) => (
                          <li key={`${by}${on}`}>
                            {`${words.request(by, formatDay(on, language))} · ${repliedOn ? words.replied(formatDay(repliedOn, language)) : words.notReplied}`}
                          </li>
                        ))}
                      </ul>
                    ),
                },
              ]
            : []),
        ]}
      />
      <Judged reads={['hearingSteps', 'hearingPublic', 'hearingHostDeclaration', 'hearingRequests']} />
      <Proof kinds={['hearing-record']} />
    </Card>
  );
}
