import { Input, Table, TextInput } from '@mantine/core';
import { readScore } from '@/core/matter/forms';
import { useActContext, useFormState, useFormValue } from '@/forms';
import { formatNumber, useLanguage, useStrings } from '@/i18n';
import { useGridMoves } from '../options/use-grid-moves';
import { type ChangeEntry, changeAt, withChange } from './change-entries';
import { strings } from './strings';
import '../grid.css';

/** Options by criteria with the scores as told; what is typed over one differs in the scenario. */
export function ScenarioGrid({ path, name }: { readonly path: string; readonly name: string }) {
  const words = useStrings(strings).form;
  const language = useLanguage();
  const form = useFormState();
  const { options = [], criteria = [] } = useActContext().dossier.facts;
  const value = useFormValue(`${path}.changes`);
  const changes: readonly ChangeEntry[] = Array.isArray(value) ? value : []; // rows made here
  const { grid, move } = useGridMoves((row, column) => `${path} ${row} ${column}`);
  return (
    <Input.Wrapper
      label={words.grid}
      description={words.gridHint}
      error={form.errors[`${path}.changes`]}
      labelElement="div"
    >
      <Table.ScrollContainer minWidth={160 + criteria.length * 120} mt={6}>
        <Table
          className="entry-grid"
          ref={grid}
          withTableBorder
          withColumnBorders
          verticalSpacing={2}
          aria-label={`${name}: ${words.grid}`}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words.option}</Table.Th>
              {criteria.map((criterion) => (
                <Table.Th key={criterion.name} scope="col">
                  {`${criterion.name} (${criterion.unit})`}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {options.map((option, row) => (
              <Table.Tr key={option.name}>
                <Table.Th scope="row" ta="start">
                  {option.name}
                </Table.Th>
                {criteria.map((criterion, column) => {
                  const at = changeAt(changes, option.name, criterion.name);
                  const score = changes[at]?.score;
                  return (
                    <Table.Td key={criterion.name}>
                      <TextInput
                        size="xs"
                        inputMode="decimal"
                        name={`${path} ${row} ${column}`}
                        aria-label={words.cell(name, option.name, criterion.name)}
                        placeholder={formatNumber(option.scores[column] ?? null, language)}
                        value={typeof score === 'string' || typeof score === 'number' ? String(score) : ''}
                        error={
                          typeof readScore(score) === 'string'
                            ? words.notANumber
                            : form.errors[`${path}.changes.${at}.score`]
                        }
                        onKeyDown={(event) => move(event, row, column)}
                        onChange={(event) =>
                          form.setFieldValue(
                            `${path}.changes`,
                            withChange(changes, option.name, criterion.name, event.currentTarget.value),
                          )
                        }
                      />
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Input.Wrapper>
  );
}
