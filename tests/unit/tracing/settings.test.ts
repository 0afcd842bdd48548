import { describe, expect, test } from '@jest/globals';
import { tracingSettings } from '../../../shared/tracing/settings.js';

const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };
const settings = (env: Record<string, string>) => tracingSettings(env, 'vitae-api');

describe('traces', () => {
  test('are off when nothing asks for them', () => {
    expect(settings({})).toEqual({ on: false });
    expect(settings({ OTEL_SERVICE_NAME: 'mine', OTEL_EXPORTER_OTLP_ENDPOINT: ' ' })).toEqual({ on: false });
  });

  test.each([
    endpoint,
    { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://collector:4318/v1/traces' },
    { OTEL_TRACES_EXPORTER: 'otlp' },
  ])('are on with %j', (env) => {
    expect(settings(env)).toEqual({ on: true, service: 'vitae-api', protocol: 'http/protobuf' });
  });

  test.each([{ OTEL_SDK_DISABLED: 'TRUE' }, { OTEL_TRACES_EXPORTER: 'none' }])(
    'stay off with an endpoint and %j',
    (env) => {
      expect(settings({ ...endpoint, ...env })).toEqual({ on: false });
    },
  );

  test('take their name and protocol from the environment', () => {
    expect(
      settings({ ...endpoint, OTEL_SERVICE_NAME: 'mine', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' }),
    ).toEqual({ on: true, service: 'mine', protocol: 'http/json' });
  });

  test.each([
    [{ OTEL_TRACES_EXPORTER: 'zipkin' }, /OTEL_TRACES_EXPORTER/],
    [{ OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'grpc' }, /OTEL_EXPORTER_OTLP_PROTOCOL/],
  ])('say why they stay off with %j', (env, fault) => {
    expect(settings({ ...endpoint, ...env })).toEqual({
      on: false,
      fault: expect.stringMatching(fault) as unknown,
    });
  });
});
