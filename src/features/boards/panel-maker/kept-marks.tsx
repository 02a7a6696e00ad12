import { formatPeriod, useLanguage, useStrings } from '@/i18n';
import type { Picture } from '@/ports/workspace';
import { strings } from './maker-strings';
import { RemovableList } from './removable-list';

interface KeptMarksProps {
  readonly picture: Picture;
  readonly onPicture: (next: Picture) => void;
}

/** Targets and thresholds beyond the first, and notes on the time axis. */
export function KeptMarks({ picture, onPicture }: KeptMarksProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { targets = [], thresholds = [], annotations = [] } = picture;
  const marks = [
    ...targets.slice(1).map((mark) => ({
      said: words.mark(words.target, mark.label, mark.value),
      next: { ...picture, targets: targets.filter((other) => other !== mark) },
    })),
    ...thresholds.slice(1).map((mark) => ({
      said: words.mark(words.threshold, mark.label, mark.value),
      next: { ...picture, thresholds: thresholds.filter((other) => other !== mark) },
    })),
    ...annotations.map((note) => ({
      said: [formatPeriod(note.period, language), note.label, note.by].filter(Boolean).join(' · '),
      next: { ...picture, annotations: annotations.filter((other) => other !== note) },
    })),
  ];
  return (
    <RemovableList
      label={words.marks}
      items={marks.map(({ said, next }) => ({ said, onRemove: () => onPicture(next) }))}
    />
  );
}
