import { Command } from 'commander';
import { registerExport } from './cli/export.js';
import { registerParse } from './cli/parse.js';
import { registerRender } from './cli/render.js';
import { registerScore } from './cli/score.js';

const program = new Command('vitae')
  .description('The engines without any server: JSON on stdout, messages on stderr.')
  .showHelpAfterError('(see: npm run -s vitae -- --help)');
registerParse(program);
registerScore(program);
registerRender(program);
registerExport(program);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
