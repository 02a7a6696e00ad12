import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useLanguage } from '@/i18n';
import { DataText } from '../data-text';
import { TileBoundary } from './tile-boundary';
import { type MenuEntry, TileMenu, type TileMenuActs } from './tile-menu';
import { keepsPicture, type TileProblem } from './tile-problem';
import { freshnessMark, sourceName, sourceParts, type TileSource } from './tile-source';
import { TileState } from './tile-state';

export interface TileProps {
  readonly title: string;
  /** Whether the title was written by whoever made the tile, in their language: data, not frame. */
  readonly hasDataTitle?: boolean;
  readonly small?: ReactNode;
  /** One sentence said from the data. */
  readonly sentence?: ReactNode;
  /** Whose data, of when, fetched when; a text alone where that is all there is to say. */
  readonly source: TileSource | string;
  /** The light of the tile, with shape and word. */
  readonly light?: ReactNode;
  readonly menu?: TileMenuActs | undefined;
  /** Why there is no figure, or not the whole of it. */
  readonly problem?: TileProblem | null | undefined;
  readonly onRetry?: (() => void) | undefined;
  readonly onRequest?: (() => void) | undefined;
  readonly className?: string;
}

interface TileFrameProps extends TileProps {
  readonly frame?: Ref<HTMLElement>;
  readonly entries?: readonly MenuEntry[];
  /** Buttons beside the menu. */
  readonly buttons?: ReactNode;
  /** Pixels of the content, kept for whatever stands in its place. */
  readonly height?: number;
  readonly hasContent?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children?: ReactNode;
}

/** The frame of every tile: title, light, sentence, content or what stands in its place, source with times, menu. */
export function Tile({
  title,
  hasDataTitle = false,
  small,
  sentence,
  source,
  light,
  menu,
  problem,
  onRetry,
  onRequest,
  className = '',
  frame,
  entries = [],
  buttons,
  height = 160,
  hasContent = true,
  onKeyDown,
  children,
}: TileFrameProps) {
  const language = useLanguage();
  const mark = freshnessMark(source, language);
  const name = sourceName(source, language);
  const stays = typeof source === 'string' ? undefined : source.stays;
  const isCovered = problem != null && !(hasContent && keepsPicture(problem));
  const isBanded = problem != null && !isCovered;
  const isOld = isBanded && problem.kind !== 'cut' && problem.kind !== 'loading';
  return (
    <figure
      ref={frame}
      className={`hc-card chart tile ${className}`}
      aria-label={title}
      data-problem={problem?.kind}
      data-freshness={typeof source === 'string' ? undefined : source.freshness}
      onKeyDown={onKeyDown}
    >
      <header>
        <h3>{hasDataTitle ? <DataText>{title}</DataText> : title}</h3>
        {light}
        {small && <small>{small}</small>}
      </header>
      {sentence && !isCovered && <figcaption className="say">{sentence}</figcaption>}
      {isBanded && <TileState band problem={problem} onRetry={onRetry} onRequest={onRequest} />}
      {isCovered ? (
        <TileState problem={problem} height={height} onRetry={onRetry} onRequest={onRequest} />
      ) : (
        <div className={isOld ? 'tile-body old' : 'tile-body'}>
          <TileBoundary height={height} resetOn={children}>
            {children}
          </TileBoundary>
        </div>
      )}
      <div className="foot">
        <span className="tile-source">
          <span>
            {name.word}
            <DataText>{name.owner}</DataText>
            {name.of}
          </span>
          {sourceParts(source, language).map((part) => (
            <span key={part}>{part}</span>
          ))}
          {stays && <span>{stays}</span>}
          {mark && <span className={`freshness ${typeof source === 'string' ? '' : source.freshness}`}>{mark}</span>}
        </span>
        <span className="tile-tools hc-no-print">
          {!isCovered && buttons}
          <TileMenu title={title} entries={isCovered || stays ? [] : entries} acts={menu} />
        </span>
      </div>
    </figure>
  );
}
