import { LONGEST } from './password';

export type PasswordFault = 'too-short' | 'too-long' | 'same' | 'too-plain';

const SHORTEST = 12;
/** Tries a guesser needs who knows which passwords, names, rows of keys and dates people take. */
const FEWEST_GUESSES = 1e8;
/** Signs that are looked at: what these are worth the whole is worth, and reading more takes long. */
const READ = 64;
/** What people of an office here take beside their own names. */
const EXPECTED = ['admin', 'hengce', '衡策', 'woaini', '5201314', '1314520', 'harbin', 'huawei', 'zhengfu'];

/** Read when somebody first chooses a password: its lists are large. */
async function guesser() {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
}
let reading: ReturnType<typeof guesser> | undefined;

/** What is wrong with a new password; null: nothing. Length and how it is guessed count, kinds of signs do not (NIST SP 800-63B 5.1.1). */
export async function passwordFault(
  next: string,
  { login, name, before }: { login: string; name: string; before: string },
): Promise<PasswordFault | null> {
  if ([...next].length < SHORTEST) return 'too-short';
  if (next.length > LONGEST) return 'too-long';
  if (next === before) return 'same';
  if (new Set(next).size < 5 || next.toLowerCase().includes(login.toLowerCase())) return 'too-plain';
  reading ??= guesser();
  const { guesses } = (await reading).check(next.slice(0, READ), [login, name, ...EXPECTED]);
  return guesses < FEWEST_GUESSES ? 'too-plain' : null;
}
