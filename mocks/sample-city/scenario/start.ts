import { CITY, OFFICE, type Story } from './story';

const fields = ['social-stability', 'public-safety', 'ecology', 'public-finance', 'public-opinion'] as const;

/** Studied, started by the authority, and judged: which features it has and which procedures apply. */
export function start(story: Story): void {
  const { spec } = story;
  story.pause();
  story.act(
    'office',
    {
      type: 'recordStudy',
      studyUnit: spec.leadUnit,
      studyResult: story.told('study'),
      papers: [story.paper('study-report', '研究论证报告')],
    },
    { unit: OFFICE },
  );
  story.wait(2);
  story.act(
    'deputy',
    {
      type: 'startDecision',
      leadUnit: spec.leadUnit,
      coUnits: [...spec.coUnits],
      papers: [story.paper('start-decision', '启动交办单')],
    },
    { unit: CITY },
  );
  story.wait(1);
  judge(story);
}

function judge(story: Story): void {
  const judged = story.told('judged');
  const features = story.told('features');
  const { hearing, experts, competition } = judged;
  story.act('undertaking', {
    type: 'judgeFeatures',
    nonPublicBasis: null,
    directInterest: hearing.applies || features.majorLivelihood,
    nationalSecurityOrLifeline: false,
    specificGroups: story.told('groups').map(([group]) => group),
    ...features,
  });
  story.act('undertaking', {
    type: 'judgeProcedures',
    participation: { applies: true, because: judged.participation },
    hearing: { applies: hearing.applies, because: hearing.because, compulsoryUnder: hearing.under ?? null },
    experts: { applies: true, ...experts },
    risks: fields.map((field) => {
      const because = judged.risks[field];
      return because ? { field, applies: true, because } : { field, applies: false, because: judged.noRisk };
    }),
    competition,
  });
}
