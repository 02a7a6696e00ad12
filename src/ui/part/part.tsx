import { type ComponentType, createElement, type ReactNode, useCallback, useEffect, useState } from 'react';
import { FailedState } from '../states';
import { codeOf, type PartCode } from './part-code';

type PropsOf<T> = T extends () => ReactNode
  ? object
  : T extends (props: infer Props extends object) => ReactNode
    ? Props
    : never;

/** A component whose code comes when it is first shown; `preload` has it come before. */
interface Part<Props extends object> {
  (props: Props): ReactNode;
  readonly preload: () => Promise<void>;
}

/**
 * The one way to load a part of the app. A part that does not come says so in its own place, with the way on: it is asked for
 * again on demand and once the connection is back, and where the app was built anew a reload is offered. `isQuiet`: an
 * ornament that may be missing without a word.
 */
export function part<M, Name extends keyof M>(
  load: () => Promise<M>,
  name: Name,
  { isQuiet = false } = {},
): Part<PropsOf<M[Name]>> {
  // Of a name that is none of a component the props are `never`.
  const code = codeOf(async () => (await load())[name] as ComponentType<object>);
  return Object.assign((props: object) => createElement(Loading, { code, props, isQuiet }), {
    preload: code.ask,
  });
}

interface LoadingProps {
  readonly code: PartCode;
  readonly props: object;
  readonly isQuiet: boolean;
}

function Loading({ code, props, isQuiet }: LoadingProps) {
  // Every asking is one of its own: to ask again draws again, whatever came of the one before.
  const [asking, setAsking] = useState(0);
  const [lost, setLost] = useState(-1);
  const again = useCallback(() => {
    code.forget();
    setAsking((before) => before + 1);
  }, [code]);
  const Shown = code.here();
  if (!Shown && lost !== asking && !code.isLost()) throw code.ask(); // React waits for what is thrown, and draws again
  const isHere = Shown !== undefined;
  useEffect(() => {
    if (isHere) return;
    setLost(asking);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [isHere, asking, again]);
  if (Shown) return <Shown {...props} />;
  if (isQuiet) return null;
  const { cause, View } = code.why();
  return View ? <View cause={cause} again={again} /> : <FailedState retry={again} />;
}

/** One rule for every text field with a limit; none of a page is longer than what the API takes. */
export const TextLimits = part(() => import('../text-limits/text-limits'), 'TextLimits', { isQuiet: true });

/** Above every screen: the host is not reached, or serves a new build. */
export const HostNotice = part(() => import('./host-notice'), 'HostNotice', { isQuiet: true });
