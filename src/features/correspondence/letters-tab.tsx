import { correspondenceOf } from '@/core/matter';
import { DeclaredForm, useActContext } from '@/forms';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Card, EmptyState } from '@/ui';
import { AnswerLeaderForm } from './answer-leader-form';
import { ApproveForMeetingForm } from './approve-for-meeting-form';
import { InstructForm } from './instruct-form';
import { EntryLink, LetterCard } from './letter-card';
import { ReturnForSupplementForm } from './return-for-supplement-form';
import { strings } from './strings';
import './correspondence.css';

const forms: Readonly<Record<string, (props: { readonly about?: number | undefined }) => React.ReactNode>> = {
  approveForMeeting: ApproveForMeetingForm,
  returnForSupplement: ReturnForSupplementForm,
  instruct: InstructForm,
  askOfficer: () => <DeclaredForm act="askOfficer" />,
  answerLeader: AnswerLeaderForm,
};

/** A form that was asked for by a button above it: what is to be written first is in sight and has the focus. */
const focusFirst = (form: HTMLDivElement | null) => {
  const fields = [...(form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? [])].filter(
    (field) => !field.matches(':disabled, [readonly], [type="hidden"]'),
  );
  (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
};

/** What leaders and those who work on the matter wrote each other, newest first, with the form that was asked for above it. */
export function LettersTab({
  act,
  about,
}: {
  readonly act: string | undefined;
  /** Entry of the letter to be answered. */
  readonly about: number | undefined;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { dossier, actor, today } = useActContext();
  const { letters, approval } = correspondenceOf(dossier.record);
  const Form = act === undefined ? undefined : forms[act];
  return (
    <div className="letters">
      {Form && (
        <Card>
          <div key={act} ref={focusFirst}>
            <Form about={about} />
          </div>
        </Card>
      )}
      <Card title={words.title}>
        {approval && (
          <p className="hc-quiet">
            {`✓ ${words.approved(approval.by.name, formatDay(approval.on, language))} · ${words.approvedOf(approval.submission)} · `}
            <EntryLink matterId={dossier.id} entry={approval.entry} />
            {approval.note && ` · ${approval.note}`}
          </p>
        )}
        {letters.length === 0 && !approval && <EmptyState title={words.none}>{words.noneBody}</EmptyState>}
        {letters.toReversed().map((letter) => (
          <LetterCard key={letter.entry} letter={letter} dossier={dossier} actor={actor} today={today} />
        ))}
      </Card>
    </div>
  );
}
