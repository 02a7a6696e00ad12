import { Button, Stack, Text } from '@mantine/core';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import { download, toCsv } from '@/ui';
import type { RowProblem } from './read-opinions';
import { strings } from './strings';

const SHOWN = 8;

/** What is wrong, by row and column of the file; the whole list can be taken away. */
export function ProblemList({ problems }: { readonly problems: readonly RowProblem[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (problems.length === 0) return null;
  const n = (value: number) => formatCount(value, language);
  return (
    <Stack gap={6} role="alert">
      <Text size="sm" className="hc-loud">
        {words.problems(n(problems.length))}
      </Text>
      <div className="hc-scroll">
        <table className="hc-table">
          <thead>
            <tr>
              <th className="num">{words.row}</th>
              <th>{words.field}</th>
              <th>{words.remark}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, SHOWN).map(({ row, field, words: says }) => (
              <tr key={`${row}-${field}-${says.en}`}>
                <td className="num">{row}</td>
                <td className="opinion-day">{words.fields[field]}</td>
                <td>{says[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length > SHOWN && (
        <Text size="sm" c="dimmed">
          {words.more(n(problems.length - SHOWN))}
        </Text>
      )}
      <Button
        variant="default"
        size="compact-sm"
        w="fit-content"
        onClick={() =>
          download(
            'problems.csv',
            toCsv(
              [words.row, words.field, words.remark],
              problems.map(({ row, field, words: says }) => [row, words.fields[field], says[language]]),
            ),
            'text/csv;charset=utf-8',
          )
        }
      >
        {words.download}
      </Button>
    </Stack>
  );
}
