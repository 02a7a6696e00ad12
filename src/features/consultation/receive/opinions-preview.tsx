import { Stack, Text } from '@mantine/core';
import { isCivilDate } from '@/core/kernel';
import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import { dayOfBatch } from './day-of-batch';
import { strings } from './strings';
import type { Batch } from './use-batch';

const SHOWN = 5;
const ROWS_NAMED = 20;
const shownRows = (rows: readonly number[]) =>
  `${rows.slice(0, ROWS_NAMED).join(', ')}${rows.length > ROWS_NAMED ? ' …' : ''}`;

/** What was read, counted and sealed by the machine, with the first opinions as they will be kept. */
export function OpinionsPreview({ read, seal, before }: Batch) {
  const words = useStrings(strings);
  const language = useLanguage();
  const n = (value: number) => formatCount(value, language);
  const remarks = [
    read.aside.length > 0 && words.aside(n(read.aside.length), shownRows(read.aside)),
    read.unnamed > 0 && words.unnamed(n(read.unnamed)),
    read.unnamed < read.opinions.length && words.pseudonyms,
    read.early > 0 && words.early(n(read.early)),
    read.late > 0 && words.late(n(read.late)),
    before.batch === null && before.rows > 0 && words.known(n(before.rows)),
  ].filter((text) => text !== false);
  return (
    <Stack gap={6}>
      <Text fw={600}>{words.counted(n(seal.rows), n(seal.persons))}</Text>
      {before.batch !== null && (
        <Text size="sm" className="hc-loud" role="alert">
          {words.sameBatch(dayOfBatch(before.sealedOn, language))}
        </Text>
      )}
      {remarks.map((text) => (
        <Text key={text} size="sm" c="dimmed">
          {text}
        </Text>
      ))}
      {read.problems.length === 0 && (
        <Text size="xs" c="dimmed" className="opinion-digest" title={words.digestHint}>
          {words.digest(seal.digest)}
        </Text>
      )}
      <div className="hc-scroll">
        <table className="hc-table opinion-table" aria-label={words.preview}>
          <thead>
            <tr>
              <th className="num">{words.row}</th>
              <th>{words.fields.text}</th>
              <th>{words.fields.receivedOn}</th>
              <th>{words.fields.channel}</th>
              <th>{words.fields.person}</th>
              <th>{words.fields.district}</th>
              <th>{words.fields.stance}</th>
              <th>{words.fields.theme}</th>
              <th>{words.fields.clause}</th>
            </tr>
          </thead>
          <tbody>
            {read.opinions.slice(0, SHOWN).map((opinion, at) => (
              <tr key={read.rows[at]}>
                <td className="num">{read.rows[at]}</td>
                <td className="opinion-text">{opinion.text || '—'}</td>
                <td>{isCivilDate(opinion.receivedOn) ? formatDay(opinion.receivedOn, language) : '—'}</td>
                <td>{opinion.channel || '—'}</td>
                <td>{opinion.person.startsWith('N-') ? '—' : words.named}</td>
                <td>{opinion.district ?? '—'}</td>
                <td>{words.stances[opinion.stance]}</td>
                <td>{opinion.theme ?? '—'}</td>
                <td>{opinion.clause ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Stack>
  );
}
