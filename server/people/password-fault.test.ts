import { expect, it } from 'vitest';
import { passwordFault } from './password-fault';

const about = { login: 'wangfang', name: '王芳', before: 'rivers run under ice' };

it.each([
  'password1234',
  'P@ssw0rd2026!',
  'qwertyuiop12',
  '1qaz2wsx3edc',
  '123456789012',
  'aaaabbbbcccc',
  'woaini5201314',
  'admin@123456',
  'wangfang2026!',
  '王芳王芳王芳王芳王芳王芳',
])('what guessers try first is too plain: %s', async (password) => {
  expect(await passwordFault(password, about)).toBe('too-plain');
});

it.each(['rivers run under snow', '松花江上冰灯亮到天明早起看雪', 'k7#Vt2-qmZ0!', 'Heating begins on 20 October'])(
  'a sentence or a drawn password is taken: %s',
  async (password) => {
    expect(await passwordFault(password, about)).toBeNull();
  },
);

it('names what is short, long or as before', async () => {
  expect(await passwordFault('k7#Vt2-qmZ0', about)).toBe('too-short');
  expect(await passwordFault('k7#Vt2-qmZ0'.repeat(20), about)).toBe('too-long');
  expect(await passwordFault(about.before, about)).toBe('same');
});
