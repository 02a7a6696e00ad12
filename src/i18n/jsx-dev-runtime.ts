import * as react from 'react/jsx-dev-runtime';
import { shownProps } from './shown-props';

/** The same JSX as in `jsx-runtime`, for development and tests. */
export { Fragment, type JSX } from 'react/jsx-dev-runtime';

export const jsxDEV: typeof react.jsxDEV = (type, props, ...rest) =>
  react.jsxDEV(type, shownProps(type, props as Readonly<Record<string, unknown>>), ...rest);
