import { Input, NativeSelect, Stack, Text } from '@mantine/core';
import { refusalWords } from '@/analysis/refusal';
import { valueWords } from '@/core/law';
import { NumberField, useFormState } from '@/forms';
import { formatNumber, formatShare, useLanguage, useStrings } from '@/i18n';
import { Consistency, PairFields } from '@/panels/pairwise';
import { strings as editorStrings } from '../options/editor-strings';
import { type NodeEntry, nodeWeights } from '../options/worked-weights';
import { strings } from './strings';
import { namesIn } from './tree-moves';
import type { TreeGroup } from './tree-sheet';
import { nodeOn } from './tree-weights';
import type { TreeEditor } from './use-tree-sheet';

interface BranchWeightingProps {
  /** Line of the branch; blank: the trunk. */
  readonly line: string;
  readonly group: TreeGroup;
  readonly editor: TreeEditor;
}

const methods = ['direct', 'swing', 'order', 'pairs'] as const;

/** How what hangs on this branch is weighed, where the tree is weighed branch by branch. */
export function BranchWeighting({ line, group, editor }: BranchWeightingProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { sheet, write } = editor;
  const { weighting } = sheet;
  if (weighting.method !== 'tree' || group.children.length < 2) return null;
  const nodes = weighting.nodes ?? [];
  const node = nodeOn(nodes, line);
  const at = nodes.indexOf(node);
  const names = namesIn(group).map((name, place) => name || String(place + 1));
  const set = (next: NodeEntry) =>
    write({ ...sheet, weighting: { ...weighting, nodes: at < 0 ? [...nodes, next] : nodes.with(at, next) } });
  return (
    <Stack gap="xs" className="branch-weighting">
      <NativeSelect
        size="xs"
        maw={280}
        label={words.weigh}
        value={node.method ?? ''}
        data={[
          { value: '', label: '' },
          ...methods.map((value) => ({ value, label: valueWords('weighting.method', value)?.[language] ?? value })),
        ]}
        onChange={({ currentTarget: { value } }) => set({ ...node, method: value === '' ? null : value })}
      />
      {at >= 0 && <Judgements node={node} path={`weighting.nodes.${at}`} names={names} />}
      <BranchWorked node={node} names={names} />
    </Stack>
  );
}

interface JudgementsProps {
  readonly node: NodeEntry;
  readonly path: string;
  readonly names: readonly string[];
}

function Judgements({ node, path, names }: JudgementsProps) {
  const own = useStrings(strings);
  const words = useStrings(editorStrings);
  const form = useFormState();
  const each = (list: 'shares' | 'swings' | 'places', label: string, top?: number) => (
    <Input.Wrapper label={label} labelElement="div">
      <div className="act-row">
        {names.map((name, at) => (
          <NumberField
            key={`${list}.${name}`}
            name={`${path}.${list}.${at}`}
            label={name}
            min={list === 'places' ? 1 : 0}
            {...(top !== undefined && { max: top })}
            step={list === 'places' ? 1 : 5}
          />
        ))}
      </div>
    </Input.Wrapper>
  );
  switch (node.method) {
    case 'direct':
      return each('shares', own.shares);
    case 'swing':
      return each('swings', words.swings, 100);
    case 'order':
      return each('places', words.places, names.length);
    case 'pairs':
      return (
        <PairFields
          names={names}
          pairs={node.pairs ?? []}
          onChange={(pairs) => form.setFieldValue(`${path}.pairs`, pairs)}
        />
      );
    default:
      return null;
  }
}

/** What the judgements give, with their sum or how far they agree; else what is still missing. */
function BranchWorked({ node, names }: Omit<JudgementsProps, 'path'>) {
  const own = useStrings(strings);
  const words = useStrings(editorStrings);
  const language = useLanguage();
  const answer = nodeWeights(node, names.length);
  if (!answer.ok)
    return (
      <Text size="sm" c="var(--hc-red)" role="status">
        {node.method ? words.refused(refusalWords[answer.error.reason][language]) : own.notWeighed}
      </Text>
    );
  const told = answer.value.weights.map((weight, at) =>
    words.weightOf(names[at] ?? '', formatShare(weight, language, 1)),
  );
  const sum = (node.shares ?? []).reduce<number>((total, share) => total + (share ?? 0), 0);
  return (
    <div role="status">
      <Text size="sm">{words.worked(told.join(language === 'zh' ? '，' : ', '))}</Text>
      {node.method === 'direct' && (
        <Text size="sm" c="dimmed">
          {own.sharesSum(formatNumber(Math.round(sum * 1e6) / 1e6, language))}
        </Text>
      )}
      {answer.value.pairwise && <Consistency pairwise={answer.value.pairwise} names={names} />}
    </div>
  );
}
