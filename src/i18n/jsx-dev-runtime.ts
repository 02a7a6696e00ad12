import * as react from 'react/jsx-dev-runtime';
import { elementProps } from './element-props';

/** The same JSX as in `jsx-runtime`, for development and tests. */
export { Fragment, type JSX } from 'react/jsx-dev-runtime';

export const jsxDEV: typeof react.jsxDEV = (type, props, ...rest) =>
  react.jsxDEV(type, elementProps(type, props), ...rest);
