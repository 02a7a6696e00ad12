import * as react from 'react/jsx-runtime';
import { shownProps } from './shown-props';

/**
 * JSX of this house: what an element shows passes through `shownProps`, so that no screen can forget to show a name in the language
 * of its reader. The compiler calls it (`jsxImportSource`).
 */
export { Fragment, type JSX } from 'react/jsx-runtime';

export const jsx: typeof react.jsx = (type, props, key) =>
  react.jsx(type, shownProps(type, props as object as Shown), key);
export const jsxs: typeof react.jsxs = (type, props, key) =>
  react.jsxs(type, shownProps(type, props as object as Shown), key);

type Shown = Readonly<Record<string, unknown>>; // React tells props as `unknown`
