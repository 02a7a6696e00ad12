import { useLanguage } from '@/i18n';
import { type DefinedFigure, scopeKey } from '@/read-models';
import { figureText } from './text';
import { loadMeanings, useMeaning } from './use-meaning';
import './figure-value.css';

interface FigureValueProps {
  readonly figure: DefinedFigure;
  /** Written so instead: one of several shares that add up to 100%. */
  readonly text?: string;
  /** Inside a link, a button or a long table: no stop of the keyboard of its own. */
  readonly quiet?: boolean;
}

/** A number on a screen. Hovered or focused it tells what it means and over what it was taken; id, scope and value can be compared. */
export function FigureValue({ figure, text, quiet = false }: FigureValueProps) {
  const language = useLanguage();
  const marks = {
    className: 'hc-figure-value',
    title: useMeaning(figure, language),
    onPointerEnter: loadMeanings,
    onFocus: loadMeanings,
    'data-figure': figure.id,
    'data-scope': scopeKey(figure.scope),
    'data-value': figure.value === null ? '' : String(Math.round(figure.value * 1e6) / 1e6),
  };
  const shown = text ?? figureText(figure, language);
  return quiet ? (
    <span {...marks}>{shown}</span>
  ) : (
    <button type="button" {...marks}>
      {shown}
    </button>
  );
}
