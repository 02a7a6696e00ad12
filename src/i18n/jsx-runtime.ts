import * as react from 'react/jsx-runtime';
import { elementProps } from './element-props';

/**
 * JSX of this house: what an element shows passes through `elementProps`, so that no screen can forget to show a name in the language
 * of its reader. The compiler calls it (`jsxImportSource`).
 */
export { Fragment, type JSX } from 'react/jsx-runtime';

export const jsx: typeof react.jsx = (type, props, key) => react.jsx(type, elementProps(type, props), key);
export const jsxs: typeof react.jsxs = (type, props, key) => react.jsxs(type, elementProps(type, props), key);
