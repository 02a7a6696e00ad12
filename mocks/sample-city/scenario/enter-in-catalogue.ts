import { OFFICE, type Story } from './story';

/** The office judges whether the decree applies and enters the matter in the catalogue of the year. */
export function enterInCatalogue(story: Story): void {
  const { spec } = story;
  story.wait(2);
  const office = { unit: OFFICE };
  story.act(
    'office',
    { type: 'judgeApplicability', matterClass: spec.matterClass, exclusion: null, specialLaw: null },
    office,
  );
  story.act(
    'office',
    {
      type: 'enterInCatalogue',
      catalogueYear: Number(spec.begins.slice(0, 4)),
      cataloguePartyConsentOn: story.day,
      cataloguePublishedOn: story.day,
      plannedBy: spec.plannedBy,
    },
    office,
  );
}
