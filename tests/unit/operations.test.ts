import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { operations } from '../../shared/operations/index.js';
import { registry } from '../../workers/handlers/index.js';

describe.each(operations.map((operation) => [operation.name, operation] as const))(
  '%s',
  (name, operation) => {
    test('is one name in three files that mirror each other', () => {
      for (const file of [
        `shared/operations/${name}.ts`,
        `workers/handlers/${name}.ts`,
        `tests/workers/${name}.test.ts`,
      ]) {
        expect({ file, isThere: existsSync(file) }).toEqual({ file, isThere: true });
      }
    });

    test('is found with its handler', () => {
      expect(registry(name)).toMatchObject({ operation: { name } });
    });

    test('has bounds that a task can live with', () => {
      expect(operation.attempts).toBeGreaterThanOrEqual(1);
      expect(operation.timeLimit).toBeGreaterThan(0);
      expect(operation.timeLimit).toBeLessThanOrEqual(600_000);
      expect(operation.retention).toBeGreaterThanOrEqual(86_400_000);
    });
  },
);
