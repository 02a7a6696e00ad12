import { useStrings } from '@/i18n';
import { strings } from './strings';
import type { Rotation } from './use-rotation';

/** Buttons for those who have a pointer; keys do the same. Full screen is offered, never needed. */
export function Controls({ rotation, count }: { readonly rotation: Rotation; readonly count: number }) {
  const words = useStrings(strings);
  const { index, isPaused, isByHand, to, pause } = rotation;
  return (
    <>
      <button
        type="button"
        className="hc-btn plain"
        aria-label={words.previous}
        onClick={() => to((index + count - 1) % count)}
      >
        ‹
      </button>
      {isByHand ? (
        <span>{words.byHand}</span>
      ) : (
        <button type="button" className="hc-btn plain" aria-pressed={isPaused} onClick={() => pause(!isPaused)}>
          {isPaused ? words.resume : words.pause}
        </button>
      )}
      <button
        type="button"
        className="hc-btn plain"
        aria-label={words.following}
        onClick={() => to((index + 1) % count)}
      >
        ›
      </button>
      {document.fullscreenEnabled && (
        <button
          type="button"
          className="hc-btn plain"
          onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}
        >
          {words.full}
        </button>
      )}
    </>
  );
}
