import { createHash } from 'node:crypto';
import type { S3Settings } from '../../shared/storage/s3.js';
import { faultOfSignature } from './signature-v4.js';
import { sendObject, sendText, startStoreServer, type StoreCall, type StoreServer } from './store-server.js';

/** A bucket. */
export interface S3StandIn {
  readonly storage: StoreServer;
  readonly settings: S3Settings;
  close(): Promise<void>;
}

/**
 * Speaks the part of S3's protocol that keeps, gives and deletes one object, in the style with the bucket in the
 * path. Every request has to be signed by signature version 4, in its header or in its address.
 */
export async function startS3StandIn({ port = 0 } = {}): Promise<S3StandIn> {
  const bucket = 'vitae-test';
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-of-the-bucket' };
  const region = 'eu-test-1';
  const answer = (call: StoreCall, server: StoreServer): void => {
    const fault = faultOfSignature(call, { ...credentials, region });
    if (fault) return sendError(call, 403, 'SignatureDoesNotMatch', fault);
    if (!call.url.pathname.startsWith(`/${bucket}/`))
      return sendError(call, 404, 'NoSuchBucket', 'no bucket');
    answerSigned(call, server, call.url.pathname.slice(bucket.length + 2));
  };
  const storage = await startStoreServer(answer, port);
  const settings = { endpoint: storage.url, region, bucket, ...credentials, pathStyle: true };
  return { storage, settings, close: () => storage.close() };
}

function answerSigned(call: StoreCall, server: StoreServer, name: string): void {
  const { request, url, body, response } = call;
  const object = server.objects.get(name);
  switch (request.method) {
    case 'PUT': {
      const sha256 = createHash('sha256').update(body).digest('base64');
      if (request.headers['x-amz-checksum-sha256'] !== sha256)
        return sendError(call, 400, 'BadDigest', 'The checksum does not match.');
      server.objects.set(name, { bytes: body, contentType: request.headers['content-type'] ?? '' });
      return sendText(response, 200, '');
    }
    case 'GET': {
      if (!object) return sendError(call, 404, 'NoSuchKey', 'The specified key does not exist.');
      const wished = url.searchParams.get('response-content-disposition');
      const contentType = url.searchParams.get('response-content-type') ?? object.contentType;
      const headers = wished === null ? {} : { 'Content-Disposition': wished };
      return sendObject({ ...object, contentType }, server, response, headers);
    }
    case 'DELETE':
      server.objects.delete(name);
      response.writeHead(204).end();
      return;
    default:
      return sendError(call, 405, 'MethodNotAllowed', 'Not here.');
  }
}

function sendError({ response }: StoreCall, status: number, code: string, message: string): void {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  sendText(response, status, xml, 'application/xml');
}
