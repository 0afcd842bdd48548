import { describe, expect, test } from '@jest/globals';
import { parser } from '@prometheus-io/lezer-promql';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { registry } from '../../../shared/metrics.js';

interface Rule {
  alert: string;
  expr: string;
  for: string;
  labels: { severity: string };
  annotations: { summary: string; description: string; runbook_url: string };
}
interface Panel {
  title: string;
  type: string;
  gridPos: { x: number; y: number; w: number; h: number };
  targets?: { expr: string }[];
}

const text = (path: string) => readFileSync(path, 'utf8');
const operations = text('docs/OPERATIONS.md');
const rules = (parse(text('docs/monitoring/alerts.yml')) as { groups: { rules: Rule[] }[] }).groups.flatMap(
  (group) => group.rules,
);
const dashboard = JSON.parse(text('docs/monitoring/dashboard.json')) as {
  panels: Panel[];
  templating: { list: { name: string; query: string | { query: string } }[] };
};
const expressions = [
  ...rules.map(({ alert, expr }) => [alert, expr] as const),
  ...dashboard.panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => [title, expr] as const)),
];

/** The labels of every series that this process can show, by the name that Prometheus knows it by. */
const series = new Map<string, readonly string[]>();
const shown = registry.getMetricsAsArray() as unknown as {
  name: string;
  type: string;
  labelNames?: string[];
}[];
for (const { name, type, labelNames = [] } of shown) {
  // `collectDefaultMetrics` keeps its labels to itself.
  const suffixes = type === 'histogram' ? ['_bucket', '_sum', '_count'] : [''];
  for (const suffix of suffixes) series.set(name + suffix, [...labelNames, 'le', 'instance']);
}

/** The words of an expression by the kind that Prometheus's own grammar gives them. */
function wordsOf(expression: string, ...kinds: string[]): string[] {
  const plain = expression.replaceAll('$__rate_interval', '5m');
  const words: string[] = [];
  parser.parse(plain).iterate({
    enter: ({ name, from, to }) => {
      if (kinds.includes(name)) words.push(plain.slice(from, to));
    },
  });
  return words;
}

describe.each(expressions)('the expression of %s', (_name, expression) => {
  test('is PromQL', () => {
    expect(wordsOf(expression, '⚠')).toEqual([]);
  });

  test('names only what processes show', () => {
    const names = wordsOf(expression, 'Identifier');
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !series.has(name))).toEqual([]);
    const labels = new Set(names.flatMap((name) => series.get(name) ?? []));
    expect(wordsOf(expression, 'LabelName').filter((label) => !labels.has(label))).toEqual([]);
  });
});

describe('the alerts', () => {
  test('are those of OPERATIONS.md, and say the same of what to do', () => {
    const table = [...operations.matchAll(/^\| `(Vitae\w+)` +\| (.+?) +\|$/gm)];
    expect(Object.fromEntries(table.map(([, alert, what]) => [alert, what]))).toEqual(
      Object.fromEntries(rules.map(({ alert, annotations }) => [alert, annotations.description])),
    );
    expect(table.length).toBe(rules.length);
  });

  test.each(rules.map((rule) => [rule.alert, rule] as const))('%s is complete', (_name, rule) => {
    expect(rule.for).toMatch(/^[1-9]\d*m$/);
    expect(['critical', 'warning']).toContain(rule.labels.severity);
    expect(rule.annotations.summary).not.toBe('');
    const [file, heading] = rule.annotations.runbook_url.split('#');
    expect(file).toBe('docs/OPERATIONS.md');
    const headings = [...operations.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => words.toLowerCase());
    expect(headings.map((words) => words.replaceAll(' ', '-'))).toContain(heading);
  });
});

describe('the dashboard', () => {
  test('takes its data source and choices from variables', () => {
    expect(dashboard.templating.list.map(({ name }) => name)).toEqual(['datasource', 'operation', 'queue']);
    const own = JSON.stringify(dashboard.panels).match(/"uid":"[^"]*"/g) ?? [];
    expect(new Set(own)).toEqual(new Set(['"uid":"${datasource}"']));
    const queries = dashboard.templating.list.flatMap(({ query }) =>
      typeof query === 'string' ? [] : [query.query],
    );
    for (const query of queries) {
      const [, metric = '', label = ''] = /^label_values\((\w+), (\w+)\)$/.exec(query) ?? [];
      expect(series.get(metric)).toContain(label);
    }
  });

  test('has no two panels in one place', () => {
    const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)}/${y + Math.floor(cell / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(dashboard.panels.every(({ gridPos: { x, w } }) => x + w <= 24)).toBe(true);
  });
});
