import { always } from '../belongs';
import type { Stage } from '../stage';
import { byRule, dated } from '../step';

export const archive: Stage<'archive'> = {
  id: 'archive',
  dutyHolder: 'archive',
  belongs: always, // what ended without a decision is archived too: D713 33 speaks of the procedure
  closedBy: { zh: '案卷归档', en: 'the file is archived' },
  isClosed: ({ archivedOn }) => Boolean(archivedOn),
  steps: {
    archive: {
      title: { zh: '归档', en: 'Archive' },
      ...dated('archivedOn'),
      after: byRule('D713/33.1/complete', 'decision', 'publication'),
      belongs: always,
      dutyHolder: 'archive',
      acts: ['archiveDossier', 'checkRecord'],
    },
  },
};
