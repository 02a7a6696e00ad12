import { createElement, isValidElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { showBy } from '../element-props';
import { jsx, jsxs } from '../jsx-runtime';
import { useLanguageStore } from '../language-store';
import { keepNames } from './names';
import { shownProps } from './shown-props';

const html = (element: unknown) => (isValidElement(element) ? renderToStaticMarkup(element) : '');
beforeEach(() => {
  showBy(shownProps);
  useLanguageStore.setState({ language: 'en' });
  keepNames({ 市财政局: 'Finance Bureau' });
});
afterEach(() => {
  showBy(undefined);
  useLanguageStore.setState({ language: 'zh' });
  keepNames({});
});

it.each([
  ['a name, by its English', () => jsx('b', { children: '市财政局' }), '<b>Finance Bureau</b>'],
  [
    'a text without English, marked as Chinese',
    () => jsx('p', { children: '先加车再谈钱。' }),
    '<p lang="zh-CN">先加车再谈钱。</p>',
  ],
  [
    'the Chinese part of an English sentence, marked alone',
    () => jsx('p', { children: 'Noted: 先加车。 by 市财政局' }),
    '<p>Noted: <span lang="zh-CN">先加车。</span> by Finance Bureau</p>',
  ],
  [
    'parts beside elements',
    () => jsxs('p', { children: ['市财政局', createElement('i', null, '3'), '先加车'] }),
    '<p>Finance Bureau<i>3</i><span lang="zh-CN">先加车</span></p>',
  ],
  [
    'what is said of an element, never its value',
    () => jsx('input', { value: '市财政局', readOnly: true, 'aria-label': '市财政局', title: '市财政局' }),
    '<input readOnly="" aria-label="Finance Bureau" title="Finance Bureau" value="市财政局"/>',
  ],
  [
    'an option, with its value kept',
    () => jsx('option', { value: '市财政局', children: '市财政局' }),
    '<option value="市财政局">Finance Bureau</option>',
  ],
  [
    'an official text, as it is',
    () => jsx('q', { lang: 'zh-CN', children: '市财政局' }),
    '<q lang="zh-CN">市财政局</q>',
  ],
])('shows %s', (_, element, expected) => expect(html(element()).toLowerCase()).toBe(expected.toLowerCase()));

it('leaves the Chinese interface alone', () => {
  useLanguageStore.setState({ language: 'zh' });
  expect(html(jsx('p', { children: '市财政局' }))).toBe('<p>市财政局</p>');
});
