import { Group, Paper, Stack, Text } from '@mantine/core';
import { NumberField, TextField } from '@/forms';
import { formatShare, useLanguage, useStrings } from '@/i18n';
import { CriterionMore } from '../options/criterion-more';
import { directionOf } from '../options/score-faults';
import { areWorked } from '../options/worked-weights';
import { strings as actStrings } from '../strings';
import type { BranchProps } from './branch-props';
import { criterionFaults } from './criterion-faults';
import { NodeActions } from './node-actions';
import { strings } from './strings';
import type { TreeRow } from './tree-sheet';
import { treeWeights } from './tree-weights';
import { ValuePicture } from './value-picture';

interface CriterionNodeProps extends Omit<BranchProps, 'group'> {
  readonly row: TreeRow;
  readonly parent: BranchProps['group'];
}

/** One criterion: what it measures, between what ends, and how much it counts. */
export function CriterionNode({ row, parent, address, editor, trunk, move }: CriterionNodeProps) {
  const own = useStrings(strings);
  const words = useStrings(actStrings).compareOptions;
  const { criteria, weighting } = editor.sheet;
  const at = criteria.indexOf(row);
  const path = `criteria.${at}`;
  const direction = directionOf(row);
  const faults = criterionFaults(row, criteria);
  return (
    <Paper withBorder p="sm" component="fieldset" aria-label={`${words.criteria} ${at + 1}`}>
      <Stack gap="xs">
        <div className="act-row criterion-scale">
          {/* biome-ignore lint/a11y/noStaticElementInteractions: hears when the field inside is entered and left */}
          <div onFocus={editor.nameBegun} onBlur={() => editor.nameTyped(at)}>
            <TextField name={`${path}.name`} label={words.criteriaName} />
          </div>
          <TextField name={`${path}.unit`} label={words.criteriaUnit} />
          <NumberField name={`${path}.worst`} label={words.criteriaWorst} />
          <NumberField name={`${path}.best`} label={words.criteriaBest} />
          {!areWorked(weighting.method) && (
            <NumberField name={`${path}.weight`} label={words.criteriaWeight} min={0} max={1} step={0.05} />
          )}
        </div>
        {faults.map((fault) => (
          <Text key={fault} size="sm" c="var(--hc-red)" role="alert">
            {own.fault[fault]}
          </Text>
        ))}
        <Group justify="space-between" align="end" gap="sm">
          <Group gap="sm">
            <ValuePicture row={row} />
            <div>
              {direction && <Text size="sm">{direction === 'up' ? own.more : own.less}</Text>}
              <OfWhole at={at} editor={editor} />
            </div>
          </Group>
          <NodeActions
            {...{ trunk, parent, address, move }}
            removeLabel={own.removeCriterion(String(at + 1))}
            holds={1}
          />
        </Group>
        <CriterionMore path={path} />
      </Stack>
    </Paper>
  );
}

/** What the branches leave a criterion of all weight, once every branch is weighed. */
function OfWhole({ at, editor }: { readonly at: number; readonly editor: BranchProps['editor'] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { criteria, weighting } = editor.sheet;
  if (weighting.method !== 'tree') return null;
  const answer = treeWeights(weighting, criteria);
  const weight = answer.ok ? answer.value.weights[at] : undefined;
  return weight === undefined ? null : (
    <Text size="sm" c="dimmed">
      {words.ofWhole(formatShare(weight, language, 1))}
    </Text>
  );
}
