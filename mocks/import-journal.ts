import {
  allBatches,
  type JournalFault,
  openJournal,
  readJournalFile,
  replaceBatches,
  replaceJournal,
  sortJournal,
} from '@/adapters/indexeddb';
import { memoryMatterStore } from '@/adapters/memory';
import { err, ok, type Result, type Words } from '@/core/kernel';
import type { RecordedEvent } from '@/core/matter';
import type { JournalOffer } from '@/queries';

interface Names {
  readonly journal: string;
  readonly opinions: string;
}

/** An exported journal, compared with the sample city before anything is replaced; what is wrong is said with its place. */
export async function offerJournal(
  text: string,
  { journal, opinions }: Names,
  records: readonly (readonly [string, readonly RecordedEvent[]])[],
): Promise<Result<JournalOffer, Words>> {
  const read = readJournalFile(text);
  if (!read.ok) return err(wordsOf(read.error));
  const { appends, opinions: batches } = read.value;
  const kept = appends.map((value, index) => ({ key: index + 1, at: index + 1, value }));
  const { unreadable } = await sortJournal(kept, memoryMatterStore(records).read);
  const [first] = unreadable;
  if (first) {
    const matter = first.title ?? first.matterId ?? '';
    return err({
      zh: `没有导入：第 ${first.at} 次办理（${matter}）${first.why.zh}`,
      en: `Nothing was imported. Act ${first.at} (${matter}): ${first.why.en}`,
    });
  }
  const [here, hereBatches] = await Promise.all([openJournal(journal), allBatches(opinions)]);
  const acts = here.ok ? here.value.kept : [];
  return ok({
    file: { acts: appends.length, opinions: batches.length, matters: new Set(appends.map((one) => one.matterId)).size },
    here: { acts: acts.length, opinions: hereBatches.length },
    take: async () => {
      await replaceJournal(journal, appends);
      await replaceBatches(opinions, batches);
    },
  });
}

function wordsOf(fault: JournalFault): Words {
  switch (fault.kind) {
    case 'not-json':
      return {
        zh: `读不出这个文件：第 ${fault.line} 行不是 JSON。`,
        en: `The file cannot be read: line ${fault.line} is not JSON.`,
      };
    case 'not-a-journal':
      return {
        zh: '这不是从“导出本机办理的内容”得到的文件。',
        en: 'This is not a file from “Export what was done here”.',
      };
    case 'entry':
      return {
        zh: `${fault.of === 'appends' ? '办理记录' : '意见批次'}第 ${fault.at} 条读不出：${fault.why}`,
        en: `Entry ${fault.at} of the ${fault.of === 'appends' ? 'acts' : 'opinion batches'} cannot be read: ${fault.why}`,
      };
  }
}
