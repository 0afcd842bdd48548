/** How pino numbers its levels. */
const levels = new Map([
  [10, 'trace'],
  [20, 'debug'],
  [30, 'info'],
  [40, 'warn'],
  [50, 'error'],
  [60, 'fatal'],
]);
const hidden = new Set(['level', 'time', 'msg', 'pid', 'hostname', 'service']);

/**
 * A service's log line for people: time, service, level, message, then the rest as `name=value`.
 * What is no JSON, such as a stack trace, is passed on behind the service's name.
 */
export function readableLine(service: string, line: string): string {
  const label = service.padEnd(6);
  const entry = parse(line);
  if (!entry) return `         ${label}        ${line}`;
  const { time, level, msg } = entry;
  const clock = typeof time === 'string' ? time.slice(11, 19) : '        ';
  const fields = Object.entries(entry).filter(([name]) => !hidden.has(name));
  const rest = fields.map(
    ([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return `${clock} ${label} ${(levels.get(Number(level)) ?? '').padEnd(5)}  ${String(msg)}${rest.join('')}`;
}

/** A line of pino's, or undefined for any other. */
export function parse(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
