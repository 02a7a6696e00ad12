import { z } from 'zod';
import { counted } from '@/core/kernel';
import { count, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** Looks through the record: entries are only added, and a correction leaves the original in place (D713 30.3, 39.1). */
export const checkRecord = defineAct({
  type: 'checkRecord',
  event: 'RecordChecked',
  kind: 'records',
  stage: 'archive',
  afterEnd: true,
  inAnyOrder: true,
  title: { zh: '核查留痕', en: 'Check the record' },
  roles: ['archivist', 'auditor', 'supervisor'],
  tells: ['recordCheck'],
  fields: {
    corrections: z.array(z.strictObject({ entry: count, reason: prose, originalKept: z.boolean() })).max(500),
  },
  check: ({ corrections }, { version }) => {
    const row = corrections.findIndex(({ entry }) => entry < 1 || entry > version);
    return row < 0
      ? undefined
      : refuse(
          'invalid',
          { zh: `案卷只有 ${version} 条留痕。`, en: `The record has ${counted(version, 'entry', 'entries')}.` },
          { field: `corrections.${row}.entry` },
        );
  },
  tell: ({ on, corrections }, { version }, { name: by }) => ({
    recordCheck: { on, by, entries: version, corrections },
  }),
});
