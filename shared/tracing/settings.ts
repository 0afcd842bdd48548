/** How OTLP travels: HTTP with protobuf, the standard's default, or with JSON. */
const protocols = ['http/protobuf', 'http/json'] as const;
export type Protocol = (typeof protocols)[number];

export type TracingSettings =
  | { on: true; service: string; protocol: Protocol }
  /** `fault` says why traces that were asked for cannot be had. */
  | { on: false; fault?: string };

/**
 * Whether to trace, as OpenTelemetry's environment variables say: on with an OTLP endpoint or with
 * `OTEL_TRACES_EXPORTER=otlp`, else off. Addresses, headers, sampling and limits are read by the SDK itself.
 * @param service the name in traces where `OTEL_SERVICE_NAME` gives none
 * @see https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
 */
export function tracingSettings(env: NodeJS.ProcessEnv, service: string): TracingSettings {
  const given = (name: string) => env[name]?.trim() ?? '';
  if (given('OTEL_SDK_DISABLED').toLowerCase() === 'true') return { on: false };
  const endpoint = given('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT') || given('OTEL_EXPORTER_OTLP_ENDPOINT');
  const exporter = given('OTEL_TRACES_EXPORTER') || (endpoint === '' ? 'none' : 'otlp');
  if (exporter === 'none') return { on: false };
  if (exporter !== 'otlp') return { on: false, fault: 'OTEL_TRACES_EXPORTER may be otlp or none' };
  const asked = given('OTEL_EXPORTER_OTLP_TRACES_PROTOCOL') || given('OTEL_EXPORTER_OTLP_PROTOCOL');
  const protocol = protocols.find((one) => one === (asked || protocols[0]));
  if (!protocol) return { on: false, fault: `OTEL_EXPORTER_OTLP_PROTOCOL may be ${protocols.join(' or ')}` };
  return { on: true, service: given('OTEL_SERVICE_NAME') || service, protocol };
}
