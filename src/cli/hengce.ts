import { type CommandLine, commandLine, USAGE } from './command-line';
import { fail } from './read-input';

const told = commandLine();
const [command, subject] = told.positionals;

/** The commands of data need no law, and those of law no data: each loads its own part. */
const dataCommands = ['read', 'ask', 'evidence'];
const dataSchemas = ['reading', 'card', 'sources', 'ask', 'evidence'];

async function carryOut(line: CommandLine): Promise<boolean> {
  const isOfData =
    dataCommands.includes(command ?? '') || (command === 'schema' && dataSchemas.includes(subject ?? ''));
  const { run } = isOfData ? await import('./data-commands') : await import('./law-commands');
  return run(line);
}

if (told.values.help) console.log(USAGE);
else if (!(await carryOut(told))) fail(USAGE);
