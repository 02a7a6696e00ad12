import { Input, Table, Text } from '@mantine/core';
import { type ClipboardEvent, useState } from 'react';
import { useFormState, useFormValue } from '@/forms';
import { useStrings } from '@/i18n';
import { strings } from '../strings';
import { type OptionEntry, readBlock, withBlock } from './score-block';
import { ScoreCell } from './score-cell';
import { type CriterionEntry, isFlat } from './score-faults';
import { useGridMoves } from './use-grid-moves';
import '../grid.css';

/** A list that stands at a field of the form. */
const listAt = <Row,>(value: unknown): readonly Row[] => (Array.isArray(value) ? value : []); // rows of the two fields below, made by their own new rows

/** Options by criteria, each criterion with its unit, direction and scale in the head. Arrow keys and Enter move; a block from a spreadsheet is pasted. */
export function ScoreGrid() {
  const words = useStrings(strings).compareOptions;
  const form = useFormState();
  const criteria = listAt<CriterionEntry>(useFormValue('criteria'));
  const options = listAt<OptionEntry>(useFormValue('options'));
  const { grid, move } = useGridMoves((row, column) => `options.${row}.scores.${column}`);
  const [refused, setRefused] = useState<string>();
  if (criteria.length === 0) return <Text size="sm">{words.criteriaFirst}</Text>;

  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const block = readBlock(event.clipboardData.getData('text/plain'));
    if (!block) return;
    event.preventDefault();
    const laid = withBlock(options, criteria.length, block, { row, column });
    setRefused(laid ? undefined : words.blockTooWide(criteria.length - column));
    if (laid) form.setFieldValue('options', laid);
  };

  return (
    <Input.Wrapper label={words.scores} description={words.scoresHint} error={refused} labelElement="div">
      <Table.ScrollContainer minWidth={160 + criteria.length * 120} mt={6}>
        <Table
          className="entry-grid"
          ref={grid}
          withTableBorder
          withColumnBorders
          verticalSpacing={4}
          aria-label={words.scores}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words.optionsName}</Table.Th>
              {criteria.map((criterion, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: criteria have no key but their place while they are entered
                <Table.Th key={at} scope="col">
                  {criterion.name || words.unnamedCriterion(at + 1)}
                  <Text size="xs" c="dimmed">
                    {words.scale(criterion)}
                  </Text>
                  {isFlat(criterion) && (
                    <Text size="xs" c="var(--hc-red)" role="alert">
                      {words.flat}
                    </Text>
                  )}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {options.map((option, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: options have no key but their place while they are entered
              <Table.Tr key={row}>
                <Table.Th scope="row" ta="start">
                  {option.name || words.unnamedOption(row + 1)}
                </Table.Th>
                {criteria.map((criterion, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <Table.Td key={column}>
                    <ScoreCell
                      {...{ row, column, criterion }}
                      option={option.name || words.unnamedOption(row + 1)}
                      onKeyDown={(event) => move(event, row, column)}
                      onPaste={(event) => paste(event, row, column)}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Input.Wrapper>
  );
}
