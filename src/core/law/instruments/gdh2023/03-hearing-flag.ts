import { ifCatalogued } from '../../applicability';
import { optionalRule } from '../../optional-rule';

/** The catalogue says yes or no to a hearing; either answer will do, silence will not. */
export const hearingFlagged = optionalRule({
  id: 'GDH/3/hearing-flag',
  ref: 'R010',
  stage: 'catalogue',
  parameter: 'catalogueHearingFlag',
  force: 'shall',
  effect: 'warns',
  gate: 'start',
  dutyHolder: 'office',
  title: { zh: '目录载明是否听证', en: 'The catalogue states whether a hearing will be held' },
  reads: ['catalogueHearingFlag'],
  takenOn: ({ cataloguedOn }) => cataloguedOn,
  applies: ifCatalogued,
  holds: ({ catalogueHearingFlag }) => catalogueHearingFlag !== null,
  met: () => ({ zh: '目录已载明是否听证。', en: 'The catalogue says whether a hearing will be held.' }),
  unmet: () => ({ zh: '目录未载明是否听证。', en: 'The catalogue does not say whether a hearing will be held.' }),
});
