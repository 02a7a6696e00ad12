import { Checkbox, NumberInput, Select } from '@mantine/core';
import { cellAt, columnOf } from '@/analysis/tables';
import { useLanguage, useStrings } from '@/i18n';
import { cellText, type Figure, type SuggestedChart } from '@/panels/data';
import type { Picture } from '@/ports/workspace';
import { KeptMarks } from './kept-marks';
import { strings } from './maker-strings';
import { withSetOf } from './picture-kept';

interface PictureControlsProps {
  readonly figure: Figure;
  readonly suggested: readonly SuggestedChart[];
  readonly picture: Picture;
  readonly onPicture: (next: Picture) => void;
}

/** Pictures that fit, best first, and what can be adjusted in the one chosen. */
export function PictureControls({ figure, suggested, picture, onPicture }: PictureControlsProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const chosen = suggested.find((other) => other.picture.kind === picture.kind);
  const group = picture.group === undefined ? undefined : columnOf(figure.table, picture.group);
  const classes = group
    ? [...new Set(Array.from({ length: figure.table.rows }, (_, row) => String(cellAt(group, row) ?? '')))].slice(0, 60)
    : [];
  const isTimed = picture.kind === 'timeSeries' || picture.kind === 'kpi';
  const numberOf = (value: string | number) => (value === '' || !Number.isFinite(Number(value)) ? null : Number(value));
  return (
    <fieldset>
      <legend>{words.picture}</legend>
      <Select
        aria-label={words.picture}
        allowDeselect={false}
        data={suggested.map((other) => ({ value: other.picture.kind, label: words.kinds[other.picture.kind] }))}
        value={picture.kind}
        onChange={(kind) => {
          const next = suggested.find((other) => other.picture.kind === kind);
          if (next) onPicture(withSetOf(next.picture, picture));
        }}
      />
      {chosen && <p className="hc-faint">{chosen.because}</p>}
      <div className="maker-row">
        {picture.kind === 'timeSeries' && (
          <Select
            label={words.as}
            allowDeselect={false}
            data={(['line', 'area', 'bar'] as const).map((as) => ({ value: as, label: words.drawings[as] }))}
            value={picture.as ?? 'line'}
            onChange={(as) => onPicture({ ...picture, as: as === 'area' || as === 'bar' ? as : 'line' })}
          />
        )}
        {isTimed && (
          <Select
            label={words.compare}
            allowDeselect={false}
            data={(['none', 'year-before', 'period-before'] as const).map((compare) => ({
              value: compare,
              label: words.compares[compare],
            }))}
            value={picture.compare ?? 'none'}
            onChange={(compare) => {
              const { compare: _before, ...rest } = picture;
              onPicture(compare === 'year-before' || compare === 'period-before' ? { ...rest, compare } : rest);
            }}
          />
        )}
        {picture.kind === 'timeSeries' && group && (
          <Select
            label={words.main}
            placeholder={words.noMain}
            clearable
            data={classes.map((value) => ({ value, label: cellText(figure, group.name, value, language) }))}
            value={picture.main ?? null}
            onChange={(main) => {
              const { main: _before, ...rest } = picture;
              onPicture(main ? { ...rest, main } : rest);
            }}
          />
        )}
        {(isTimed || picture.kind === 'categoryBars') && (
          <NumberInput
            label={words.target}
            value={picture.targets?.[0]?.value ?? ''}
            onChange={(value) => {
              const [first = { label: words.target }, ...others] = picture.targets ?? [];
              const told = numberOf(value);
              onPicture({ ...picture, targets: [...(told === null ? [] : [{ ...first, value: told }]), ...others] });
            }}
          />
        )}
        {picture.kind === 'timeSeries' && (
          <NumberInput
            label={words.threshold}
            value={picture.thresholds?.[0]?.value ?? ''}
            onChange={(value) => {
              const [first = { label: words.threshold, level: 'warning' as const }, ...others] =
                picture.thresholds ?? [];
              const told = numberOf(value);
              onPicture({ ...picture, thresholds: [...(told === null ? [] : [{ ...first, value: told }]), ...others] });
            }}
          />
        )}
      </div>
      <KeptMarks picture={picture} onPicture={onPicture} />
      {(picture.kind === 'timeSeries' || picture.kind === 'categoryBars') && (
        <Checkbox
          label={words.stacked}
          checked={picture.stacked ?? false}
          onChange={(event) => {
            const { stacked: _before, ...rest } = picture;
            onPicture(event.currentTarget.checked ? { ...rest, stacked: true } : rest);
          }}
        />
      )}
    </fieldset>
  );
}
