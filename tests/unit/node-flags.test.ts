import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { nodeFlags } from '../../shared/embedded/node-flags.js';

test('an API and a worker run with the same flags of Node however they are started', () => {
  const flags = nodeFlags.join(' ');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const lacking = ['api', 'worker', 'bench', 'fuzz'].filter(
    (name) => scripts[name]?.includes(flags) !== true,
  );
  expect(lacking).toEqual([]);
  expect(readFileSync('Dockerfile', 'utf8')).toContain(`ENV NODE_OPTIONS="${flags}"`);
});
