import { type CommandLine, commandLine, USAGE } from './command-line';
import { fail } from './read-input';
import { unheeded } from './what-belongs';

const told = commandLine();
const [command, subject] = told.positionals;

/** The commands of data and of opinions need no law, and those of law no data: each loads its own part. */
const dataCommands = ['read', 'ask', 'evidence'];
const dataSchemas = ['reading', 'card', 'sources', 'ask', 'evidence'];

async function carryOut(line: CommandLine): Promise<boolean> {
  const isOfData =
    dataCommands.includes(command ?? '') || (command === 'schema' && dataSchemas.includes(subject ?? ''));
  const isOfOpinions = command === 'opinions' || (command === 'schema' && subject === 'opinions');
  const { run } = isOfData
    ? await import('./data-commands')
    : command === 'verify'
      ? await import('./record-commands')
      : isOfOpinions
        ? await import('./opinion-commands')
        : await import('./law-commands');
  return run(line);
}

const left = unheeded(told.positionals, Object.keys(told.values));
if (told.values.help) console.log(USAGE);
else if (left !== undefined) fail(`${left}\n\n${USAGE}`);
else if (!(await carryOut(told))) fail(USAGE);
