import { Button, Group, Input, MultiSelect, NumberInput, Table, Text, TextInput } from '@mantine/core';
import { type ClipboardEvent, useState } from 'react';
import { useActContext, useFormState, useFormValue } from '@/forms';
import { useStrings } from '@/i18n';
import { readBlock } from '../options/score-block';
import { useGridMoves } from '../options/use-grid-moves';
import {
  amountFault,
  blanksAsZero,
  blanksIn,
  type FlowEntry,
  LONGEST,
  ofOptions,
  overYears,
  sides,
  withAmounts,
} from './flow-entries';
import { strings } from './strings';
import '../grid.css';

/** Years a grid begins with: the first, and ten that follow. */
const YEARS = 11;

const nameOf = (row: number, column: number) =>
  `flows.${Math.floor(column / 2)}.${sides[column % 2] ?? 'costs'}.${row}`;

/** Years by options, each with its costs and its benefits. */
export function FlowGrid() {
  const words = useStrings(strings).form;
  const form = useFormState();
  const { dossier } = useActContext();
  const value = useFormValue('flows');
  const firstYear = Number(useFormValue('firstYear')) || null;
  const rows: readonly FlowEntry[] = Array.isArray(value) ? value : []; // rows made here
  const years = rows[0]?.costs.length ?? YEARS;
  const { grid, move } = useGridMoves(nameOf);
  const [refused, setRefused] = useState<string>();
  const put = (next: readonly FlowEntry[]) => form.setFieldValue('flows', next);
  const paste = (event: ClipboardEvent, year: number, column: number) => {
    const block = readBlock(event.clipboardData.getData('text/plain'));
    if (!block) return;
    event.preventDefault();
    const laid = withAmounts(rows, block, { year, column });
    setRefused(laid ? undefined : words.tooWide);
    if (laid) put(laid);
  };
  const blanks = blanksIn(rows);
  const yearOf = (t: number) => (firstYear === null ? `${t}` : `${firstYear + t}`);
  return (
    <Input.Wrapper
      label={words.flows}
      description={words.flowsHint}
      error={refused ?? form.errors.flows}
      labelElement="div"
    >
      <div className="act-row">
        <MultiSelect
          label={words.options}
          data={[...new Set((dossier.facts.options ?? []).map(({ name }) => name))]}
          value={rows.map(({ option }) => option)}
          onChange={(chosen) => put(ofOptions(rows, chosen, years))}
        />
        <NumberInput
          label={words.years}
          min={2}
          max={LONGEST}
          value={years}
          disabled={rows.length === 0}
          onChange={(next) => typeof next === 'number' && next >= 2 && next <= LONGEST && put(overYears(rows, next))}
        />
      </div>
      {rows.length === 0 ? (
        <Text size="sm">{words.noOptions}</Text>
      ) : (
        <>
          <Table.ScrollContainer minWidth={90 + rows.length * 220} mt={6}>
            <Table
              className="entry-grid"
              ref={grid}
              withTableBorder
              withColumnBorders
              verticalSpacing={2}
              aria-label={words.flows}
            >
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col" rowSpan={2}>
                    {words.year}
                  </Table.Th>
                  {rows.map(({ option }) => (
                    <Table.Th key={option} scope="colgroup" colSpan={2}>
                      {option}
                    </Table.Th>
                  ))}
                </Table.Tr>
                <Table.Tr>
                  {rows.flatMap(({ option }) =>
                    sides.map((side) => (
                      <Table.Th key={`${option} ${side}`} scope="col">
                        {words.side[side]}
                      </Table.Th>
                    )),
                  )}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {Array.from({ length: years }, (_, t) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a year has no key but its place
                  <Table.Tr key={t}>
                    <Table.Th scope="row" style={{ whiteSpace: 'nowrap' }}>
                      {yearOf(t)}
                    </Table.Th>
                    {rows.flatMap(({ option, ...amounts }, at) =>
                      sides.map((side, k) => {
                        const name = nameOf(t, 2 * at + k);
                        const cell = amounts[side][t];
                        const fault = amountFault(cell);
                        return (
                          <Table.Td key={name}>
                            <TextInput
                              size="xs"
                              inputMode="decimal"
                              name={name}
                              aria-label={words.cell(option, words.side[side], yearOf(t))}
                              value={typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''}
                              error={fault ? words.fault[fault] : form.errors[name]}
                              onKeyDown={(event) => move(event, t, 2 * at + k)}
                              onPaste={(event) => paste(event, t, 2 * at + k)}
                              onChange={(event) => form.setFieldValue(name, event.currentTarget.value)}
                            />
                          </Table.Td>
                        );
                      }),
                    )}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          {blanks > 0 && (
            <Group gap="xs" mt={6}>
              <Text size="sm" role="status">
                {words.blanks(blanks)}
              </Text>
              <Button size="compact-xs" variant="default" onClick={() => put(blanksAsZero(rows))}>
                {words.zero}
              </Button>
            </Group>
          )}
        </>
      )}
    </Input.Wrapper>
  );
}
