import {
  ActForm,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  SelectField,
  TextField,
  useActContext,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = ({ proposalArgument, ...values }: FormValues) =>
  payloadOf(
    {
      ...values,
      ...((values.proposalSource === 'department' || values.proposalSource === 'lower-government') && {
        proposalArgument,
      }),
    },
    {},
  );

export function CompleteProposalForm() {
  const all = useStrings(strings);
  const words = all.completeProposal;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    proposalSource: facts.proposalSource ?? '',
    proposer: facts.proposer ?? '',
    proposalArgument: facts.proposalArgument ?? { problem: '', basis: '', solution: '', necessity: '' },
    papers: [],
  };
  return (
    <ActForm act="completeProposal" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <SelectField
        name="proposalSource"
        label={words.proposalSource}
        options={[
          { value: 'leader', label: words.o_proposalSource_leader },
          { value: 'department', label: words.o_proposalSource_department },
          { value: 'lower-government', label: words.o_proposalSource_lower_government },
          { value: 'deputy', label: words.o_proposalSource_deputy },
          { value: 'citizen', label: words.o_proposalSource_citizen },
        ]}
      />
      <TextField name="proposer" label={words.proposer} />
      <ProseField name="proposalArgument.problem" label={words.proposalArgumentProblem} />
      <ProseField name="proposalArgument.basis" label={words.proposalArgumentBasis} />
      <ProseField name="proposalArgument.solution" label={words.proposalArgumentSolution} />
      <ProseField name="proposalArgument.necessity" label={words.proposalArgumentNecessity} />
      <PapersField name="papers" label={all.papers} kinds={['proposal']} />
    </ActForm>
  );
}
