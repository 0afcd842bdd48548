import type { FaultReport, RawFigures } from './report.js';

const columns = ['scenario', 'accepted', 'ended', 'recovery', 'faults', 'raw BullMQ'];

/** All reports as one table, each beside raw BullMQ where it ran there too, and what else was measured below. */
export function table(reports: readonly FaultReport[]): string {
  const rows = [columns, ...reports.map(cells)];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = lines;
  return [head, '-'.repeat(head.length), ...body.flatMap((line, n) => [line, ...details(reports[n])])].join(
    '\n',
  );
}

function cells(report: FaultReport): string[] {
  const { scenario, accepted, succeeded, failed, cancelled, recoverySeconds, raw, faults } = report;
  return [
    scenario,
    String(accepted),
    [`${succeeded} ok`, failed ? `${failed} failed` : '', cancelled ? `${cancelled} cancelled` : '']
      .filter(Boolean)
      .join(', '),
    seconds(recoverySeconds),
    faults.length === 0 ? 'none' : `${faults.length} FAULTS`,
    raw ? rawCell(raw) : '',
  ];
}

function rawCell({ accepted, lost, doubled, refused = 0, recoverySeconds }: RawFigures): string {
  return `${accepted} accepted, ${refused} refused, ${lost} lost, ${doubled} doubled, ${seconds(recoverySeconds)}`;
}

function details(report: FaultReport | undefined): string[] {
  if (!report) return [];
  const figures = Object.entries(report.figures).map(
    ([name, value]) => `${name} ${Number(value.toFixed(1))}`,
  );
  return [
    ...(figures.length > 0 ? [`    ${figures.join(' · ')}`] : []),
    ...report.faults.map((fault) => `    FAULT: ${fault}`),
  ];
}

function seconds(value: number | null): string {
  return value === null ? 'never' : `${value.toFixed(1)} s`;
}
