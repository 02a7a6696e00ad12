import {
  ActForm,
  DayInput,
  type FormValues,
  PapersField,
  ProseField,
  payloadOf,
  RowsField,
  TextField,
  YesNoField,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = ({ existingRows, simpleMeetingOn, simpleReason, ...values }: FormValues) => ({
  ...payloadOf(values, {}),
  existingAssessments: Array.isArray(existingRows) ? existingRows.map((row) => row.title) : [],
  riskSimple: simpleMeetingOn ? { meetingOn: simpleMeetingOn, reason: simpleReason } : null,
});

export function PlanRiskAssessmentForm() {
  const all = useStrings(strings);
  const words = all.planRiskAssessment;
  const initial = {
    riskPlan: { aim: '', content: '', object: '', way: '', time: '' },
    papers: [],
    riskAssessor: '',
    riskThirdParty: null,
    existingRows: [],
    simpleMeetingOn: '',
    simpleReason: '',
  };
  return (
    <ActForm act="planRiskAssessment" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ProseField name="riskPlan.aim" label={words.riskPlanAim} />
      <ProseField name="riskPlan.content" label={words.riskPlanContent} />
      <ProseField name="riskPlan.object" label={words.riskPlanObject} />
      <ProseField name="riskPlan.way" label={words.riskPlanWay} />
      <ProseField name="riskPlan.time" label={words.riskPlanTime} />
      <TextField name="riskAssessor" label={words.riskAssessor} />
      <YesNoField name="riskThirdParty" label={words.riskThirdParty} />
      <RowsField name="existingRows" label={words.existingRows} newRow={() => ({ title: '' })}>
        {(path) => (
          <>
            <div className="act-row">
              <TextField name={`${path}.title`} label={words.existingRowsTitle} />
            </div>
          </>
        )}
      </RowsField>
      <DayInput name="simpleMeetingOn" label={words.simpleMeetingOn} />
      <ProseField name="simpleReason" label={words.simpleReason} />
      <PapersField name="papers" label={all.papers} kinds={['risk-plan']} />
    </ActForm>
  );
}
