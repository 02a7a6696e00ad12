import {
  ActForm,
  ChecksField,
  DayInput,
  type FormValues,
  NumberField,
  PapersField,
  payloadOf,
  SelectField,
  useActContext,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

const toPayload = (values: FormValues) => payloadOf(values, { drop: ['governmentLevel'] });

export function ArchiveDossierForm() {
  const all = useStrings(strings);
  const words = all.archiveDossier;
  const { dossier, today } = useActContext();
  const { facts } = dossier;
  const initial = {
    on: today,
    archiveKinds: [
      'draft',
      'explanation',
      'legality-opinion',
      'meeting-record',
      'party-report',
      'published-text',
      ...(facts.participationReportOn ? ['participation-report'] : []),
      ...(facts.hearingHeldOn ? ['hearing-record'] : []),
      ...(facts.expertReportOn ? ['expert-report'] : []),
      ...(facts.riskReportOn ? ['risk-report'] : []),
      ...(facts.competitionConcludedOn ? ['competition-conclusion'] : []),
    ],
    governmentLevel: '',
    retention: 'permanent',
    transferYear: Number(today.slice(0, 4)) + 20,
    papers: [],
  };
  return (
    <ActForm act="archiveDossier" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <ChecksField
        name="archiveKinds"
        label={words.archiveKinds}
        options={[
          { value: 'draft', label: words.o_archiveKinds_draft },
          { value: 'explanation', label: words.o_archiveKinds_explanation },
          { value: 'legality-opinion', label: words.o_archiveKinds_legality_opinion },
          { value: 'meeting-record', label: words.o_archiveKinds_meeting_record },
          { value: 'party-report', label: words.o_archiveKinds_party_report },
          { value: 'published-text', label: words.o_archiveKinds_published_text },
          { value: 'participation-report', label: words.o_archiveKinds_participation_report },
          { value: 'hearing-record', label: words.o_archiveKinds_hearing_record },
          { value: 'expert-report', label: words.o_archiveKinds_expert_report },
          { value: 'risk-report', label: words.o_archiveKinds_risk_report },
          { value: 'competition-conclusion', label: words.o_archiveKinds_competition_conclusion },
        ]}
      />
      <SelectField
        name="retention"
        label={words.retention}
        options={[
          { value: 'permanent', label: words.o_retention_permanent },
          { value: '30-years', label: words.o_retention_30_years },
          { value: '10-years', label: words.o_retention_10_years },
        ]}
      />
      <SelectField
        name="governmentLevel"
        label={words.governmentLevel}
        options={[
          { value: 'province', label: words.o_governmentLevel_province },
          { value: 'city', label: words.o_governmentLevel_city },
          { value: 'county', label: words.o_governmentLevel_county },
          { value: 'township', label: words.o_governmentLevel_township },
        ]}
      />
      <NumberField name="transferYear" label={words.transferYear} min={2000} max={2200} />
      <PapersField name="papers" label={all.papers} kinds={['archive-list']} />
    </ActForm>
  );
}
