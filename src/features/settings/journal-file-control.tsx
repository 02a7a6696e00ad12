import { useId, useState } from 'react';
import { counted, type Result, type Words } from '@/core/kernel';
import { bilingual, formatCount, useLanguage, useStrings } from '@/i18n';
import type { JournalOffer } from '@/queries';

const strings = bilingual(
  {
    read: '导入记录',
    offer: (file: Counted, matters: string, here: Counted) =>
      `文件里有 ${file.acts} 次办理、${file.opinions} 批意见，涉及 ${matters} 件事项。导入后会替换这里的 ${here.acts} 次办理、${here.opinions} 批意见。要留下现在的内容，请先导出。`,
    yes: '替换并重新打开',
    no: '不导入',
  },
  {
    read: 'Import records',
    offer: (file: Counted, matters: string, here: Counted) =>
      `The file holds ${counted(file.acts, 'act')} and ${counted(file.opinions, 'batch', 'batches')} of comments on ${matters} matters. They replace the ${counted(here.acts, 'act')} and ${counted(here.opinions, 'batch', 'batches')} kept here. To keep those, export them first.`,
    yes: 'Replace and open again',
    no: 'Do not import',
  },
);
interface Counted {
  readonly acts: string;
  readonly opinions: string;
}

/** Reads an exported journal back: what it would replace is shown before anything is changed. */
export function JournalFileControl({
  readJournal,
}: {
  readonly readJournal: (text: string) => Promise<Result<JournalOffer, Words>>;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [answer, setAnswer] = useState<Result<JournalOffer, Words>>();
  const id = useId();
  const counted = ({ acts, opinions }: JournalOffer['here']): Counted => ({
    acts: formatCount(acts, language),
    opinions: formatCount(opinions, language),
  });
  return (
    <>
      <label className="hc-btn" htmlFor={id}>
        {words.read}
      </label>
      <input
        id={id}
        type="file"
        accept=".json"
        className="hc-sr"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void file.text().then(readJournal).then(setAnswer);
        }}
      />
      {answer && (
        <div role="alert" style={{ flexBasis: '100%', marginTop: 4 }}>
          {answer.ok ? (
            <>
              <p>
                {words.offer(
                  counted(answer.value.file),
                  formatCount(answer.value.file.matters, language),
                  counted(answer.value.here),
                )}
              </p>
              <p style={{ display: 'flex', gap: 8, marginTop: 8, flexWrap: 'wrap' }}>
                <button
                  type="button"
                  className="hc-btn primary"
                  onClick={() => void answer.value.take().then(() => location.reload())}
                >
                  {words.yes}
                </button>
                <button type="button" className="hc-btn" onClick={() => setAnswer(undefined)}>
                  {words.no}
                </button>
              </p>
            </>
          ) : (
            <p className="hc-loud">{answer.error[language]}</p>
          )}
        </div>
      )}
    </>
  );
}
