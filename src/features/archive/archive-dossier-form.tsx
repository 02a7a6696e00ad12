import {
  ActForm,
  DayInput,
  type FormValues,
  kindsHeld,
  NumberField,
  PaperKindsField,
  PapersField,
  payloadOf,
  SelectField,
  useActContext,
} from '@/act-form';
import { useStrings } from '@/i18n';
import { strings } from './strings';

/** Kinds of paper this act asks for. */
const archiveKinds = [
  'draft',
  'explanation',
  'legality-opinion',
  'meeting-record',
  'party-report',
  'published-text',
  'participation-report',
  'hearing-record',
  'expert-report',
  'risk-report',
  'competition-conclusion',
] as const;

const toPayload = (values: FormValues) => payloadOf(values, { drop: ['governmentLevel'] });

export function ArchiveDossierForm() {
  const all = useStrings(strings);
  const words = all.archiveDossier;
  const { dossier } = useActContext();
  const { facts } = dossier;
  const initial = {
    archiveKinds: kindsHeld(facts, archiveKinds),
    governmentLevel: '',
    retention: '',
    transferYear: null,
    papers: [],
  };
  return (
    <ActForm act="archiveDossier" initial={initial} toPayload={toPayload}>
      <DayInput name="on" label={all.on} />
      <PaperKindsField name="archiveKinds" label={words.archiveKinds} kinds={archiveKinds} />
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
