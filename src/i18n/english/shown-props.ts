import { createElement, type ElementType, Fragment, type ReactNode } from 'react';
import { languageTag, useLanguageStore } from '../language-store';
import { hasHan, shown } from './names';

type Props = Readonly<Record<string, unknown>>;

const said = ['aria-label', 'title', 'placeholder', 'alt', 'label'] as const;
/** Elements that hold nothing but text. */
const plain: ReadonlySet<unknown> = new Set(['option', 'title', 'textarea', 'text', 'tspan']);
const chinese = /(\p{Script=Han}(?:.*\p{Script=Han})?[）”》。！？]*)/su;

/** A part of a longer text that is still Chinese says so: it is spoken and drawn as Chinese. */
const marked = (text: string): ReactNode[] =>
  text
    .split(chinese)
    .filter((part) => part !== '')
    .map((part, at) => (hasHan(part) ? createElement('span', { key: at, lang: languageTag('zh') }, part) : part));

function inside(type: ElementType | typeof Fragment, children: unknown): Props {
  const isPlain = typeof type !== 'string' || plain.has(type);
  if (typeof children === 'string') {
    const text = shown(children);
    if (!hasHan(text) || typeof type !== 'string') return { children: text };
    if (isPlain || !/[a-z]/i.test(text)) return { children: text, lang: languageTag('zh') };
    return { children: marked(text) };
  }
  if (!Array.isArray(children)) return {};
  const parts = children.map((child: unknown, at) => {
    if (typeof child !== 'string') return child;
    const text = shown(child);
    return isPlain || !hasHan(text) ? text : createElement(Fragment, { key: `text ${at}` }, ...marked(text));
  });
  return { children: parts };
}

/**
 * Props of an element as the reader of the interface sees them. In English, names that the record keeps in Chinese are shown by their
 * English, and what stays Chinese is marked as such. Only what is shown changes: values, keys and what is recorded do not.
 */
export function shownProps(type: ElementType | typeof Fragment, props: Props): Props {
  if (useLanguageStore.getState().language !== 'en' || 'lang' in props || 'dangerouslySetInnerHTML' in props)
    return props;
  const own = inside(type, props.children);
  const attributes =
    typeof type === 'string'
      ? said.flatMap((name) => {
          const text = props[name];
          return typeof text === 'string' && hasHan(text) ? [[name, shown(text)]] : [];
        })
      : [];
  return 'children' in own || attributes.length > 0 ? { ...props, ...own, ...Object.fromEntries(attributes) } : props;
}
