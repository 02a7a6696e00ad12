import { useMemo } from 'react';
import { useLanguage, useStrings } from '@/i18n';
import { useFigure } from '@/panels/data';
import type { FigurePanel, Panel, TextPanel } from '@/ports/workspace';
import { DataText } from '@/ui';
import { type Cards, cardOfPanel, isFigure } from './board-view';
import { type BoardSettings, countedQuestion } from './panel-question';
import { strings } from './strings';
import { lastValueOf, textParts } from './text-values';

interface TextPanelViewProps {
  readonly panel: TextPanel;
  readonly panels: readonly Panel[];
  readonly cards: Cards;
  readonly settings: BoardSettings;
}

/** Text with live values: each is the latest of another panel, under the same filters. */
export function TextPanelView({ panel, panels, cards, settings }: TextPanelViewProps) {
  const parts = useMemo(() => textParts(panel.text), [panel.text]);
  return (
    <section className="hc-card board-text" aria-label={panel.title ?? ''}>
      {panel.title && (
        <header>
          <h3>
            <DataText>{panel.title}</DataText>
          </h3>
        </header>
      )}
      <p>
        {parts.map((part, index) => {
          const key = `${index} ${part.kind}`;
          if (part.kind === 'text') return <DataText key={key}>{part.text}</DataText>;
          const named = panels.find((other) => other.id === part.panel);
          return named && isFigure(named) ? (
            <LiveValue key={key} panel={named} field={part.field} cards={cards} settings={settings} />
          ) : (
            <NoValue key={key} what={`${part.panel}.${part.field}`} />
          );
        })}
      </p>
    </section>
  );
}

function NoValue({ what }: { readonly what: string }) {
  const words = useStrings(strings);
  return <span className="board-no-value" title={what}>{`〔${words.noValue}〕`}</span>;
}

interface LiveValueProps {
  readonly panel: FigurePanel;
  readonly field: string;
  readonly cards: Cards;
  readonly settings: BoardSettings;
}

function LiveValue({ panel, field, cards, settings }: LiveValueProps) {
  const language = useLanguage();
  const card = cardOfPanel(cards, panel);
  const ask = useMemo(() => (card ? countedQuestion(panel, card, settings).ask : panel.ask), [panel, card, settings]);
  const { figure, problem } = useFigure({ backend: panel.backend, ask, variants: panel.variants }, card !== undefined);
  if (problem?.kind === 'loading') return <span aria-hidden="true">…</span>;
  const value = figure && problem?.kind !== 'cut' ? lastValueOf(figure, field, language) : null;
  return value === null ? <NoValue what={`${panel.id}.${field}`} /> : <strong className="board-value">{value}</strong>;
}
