import {
  ActForm,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  RowsField,
  SelectField,
  TextField,
  useActContext,
  YesNoField,
} from '@/forms';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = ({ statements, ...values }: FormValues) => {
  const all = Array.isArray(statements) ? statements.map((row) => payloadOf(row, { none: ['text'] })) : [];
  const rows = all.filter(({ position }) => position !== 'withdrew');
  const membersWithdrawn = all.filter(({ position }) => position === 'withdrew').map(({ name }) => name);
  return {
    ...payloadOf(values, { drop: ['meetingKind'], none: ['reasonAgainstMajority', 'changeClass'] }),
    statements: rows,
    ...(membersWithdrawn.length > 0 && { membersWithdrawn }),
    membersPresent: rows.map(({ name }) => name).filter((name) => name !== values.chiefName),
  };
};

export function RecordDiscussionForm() {
  const all = useStrings(strings);
  const words = all.recordDiscussion;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    statements: [
      { name: '', position: '', text: '' },
      { name: '', position: '', text: '' },
    ],
    discussedDraftDigest: facts.draftDigest ?? '',
    papers: [],
    meetingKind: '',
    chiefName: '',
    decisionOutcome: '',
    changeClass: '',
    reasonAgainstMajority: '',
    legalityLeaderAttended: null,
  };
  return (
    <ActForm act="recordDiscussion" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="meetingKind"
        label={words.meetingKind}
        options={[
          { value: 'executive', label: words.o_meetingKind_executive },
          { value: 'plenary', label: words.o_meetingKind_plenary },
          { value: 'circulation', label: words.o_meetingKind_circulation },
        ]}
      />
      <TextField name="chiefName" label={words.chiefName} />
      <RowsField
        name="statements"
        label={words.statements}
        newRow={() => ({ name: '', position: '', text: '' })}
        min={2}
      >
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.name`} label={words.statementsName} />
              <SelectField
                name={`${path}.position`}
                label={words.statementsPosition}
                options={[
                  { value: 'agree', label: words.o_statementsPosition_agree },
                  { value: 'disagree', label: words.o_statementsPosition_disagree },
                  { value: 'abstain', label: words.o_statementsPosition_abstain },
                  { value: 'silent', label: words.o_statementsPosition_silent },
                  { value: 'withdrew', label: words.o_statementsPosition_withdrew },
                ]}
              />
              <ProseField name={`${path}.text`} label={words.statementsText} />
            </div>
          </>
        )}
      </RowsField>
      <SelectField
        name="decisionOutcome"
        label={words.decisionOutcome}
        options={[
          { value: 'passed', label: words.o_decisionOutcome_passed },
          { value: 'passed-with-changes', label: words.o_decisionOutcome_passed_with_changes },
          { value: 'rejected', label: words.o_decisionOutcome_rejected },
          { value: 'deferred', label: words.o_decisionOutcome_deferred },
        ]}
      />
      <SelectField
        name="changeClass"
        label={words.changeClass}
        options={[
          { value: 'general', label: words.o_changeClass_general },
          { value: 'substance', label: words.o_changeClass_substance },
        ]}
      />
      <ProseField name="reasonAgainstMajority" label={words.reasonAgainstMajority} />
      <YesNoField name="legalityLeaderAttended" label={words.legalityLeaderAttended} />
      <PapersField name="papers" label={all.papers} kinds={['meeting-record']} />
    </ActForm>
  );
}
