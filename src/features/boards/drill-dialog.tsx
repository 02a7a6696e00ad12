import '@/ui/controls.css';
import { Select } from '@mantine/core';
import { useState } from 'react';
import { allOf, conjunctsOf, type Query } from '@/analysis/tables';
import { useLanguage, useStrings } from '@/i18n';
import { DataTile, type Picked, withCounts } from '@/panels/data';
import type { DatasetCard } from '@/ports/data-source';
import type { FigurePanel, Picture } from '@/ports/workspace';
import { Dialog } from '@/ui';
import { testOf } from './panel-question';
import { strings } from './strings';

interface DrillDialogProps {
  readonly panel: FigurePanel;
  readonly card: DatasetCard;
  /** The panel's question under the filters of the board. */
  readonly ask: Query;
  readonly mark?: Picked | undefined;
  readonly onClose: () => void;
}

const ROWS = '';

/** What stands behind a figure or one mark of it: the rows, or the same figure by another dimension. */
export function DrillDialog({ panel, card, ask, mark, onClose }: DrillDialogProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [by, setBy] = useState(ROWS);
  const field = mark && card.fields.find(({ name }) => name === mark.field);
  const test = field && mark && testOf(field, [mark.value], card);
  const where = allOf([...conjunctsOf(ask.where), ...(test ? [test] : [])]);
  const title = panel.title ?? card.about.title[language];
  const canGroup = (ask.fold?.length ?? 0) > 0;
  const dimensions = card.fields.filter(
    ({ name, kind }) =>
      (kind === 'text' || kind === 'code' || kind === 'flag' || kind === 'date') && name !== mark?.field,
  );
  const rows: Query = { dataset: ask.dataset, where, asOf: ask.asOf, variant: ask.variant };
  const chosen = dimensions.find(({ name }) => name === by);
  const question: Query = chosen
    ? withCounts({ ...rows, group: [{ field: chosen.name }], fold: ask.fold }, card)
    : rows;
  const picture: Picture = chosen
    ? {
        kind: chosen.kind === 'date' ? 'timeSeries' : 'categoryBars',
        x: chosen.name,
        values: (ask.fold ?? []).map(({ as }) => as),
      }
    : { kind: 'table', values: [] };
  return (
    <Dialog onClose={onClose} size="xl" title={words.drillTitle(title)}>
      {canGroup && (
        <Select
          label={words.drillBy}
          data={[
            { value: ROWS, label: words.drillRows },
            ...dimensions.map(({ name, label }) => ({ value: name, label: label[language] })),
          ]}
          value={by}
          allowDeselect={false}
          onChange={(value) => setBy(value ?? ROWS)}
          mb="sm"
        />
      )}
      <DataTile
        backend={panel.backend}
        ask={question}
        picture={picture}
        title={mark ? `${title} · ${field?.codes?.[String(mark.value)]?.[language] ?? String(mark.value)}` : title}
        height={380}
        eager
      />
    </Dialog>
  );
}
