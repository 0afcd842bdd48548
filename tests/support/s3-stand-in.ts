import { createHash } from 'node:crypto';
import type { S3Settings } from '../../shared/storage-settings.js';
import { faultOfSignature } from './signature-v4.js';
import { startStoreServer, type StoreAnswer, type StoreCall, type StoreServer } from './store-server.js';

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
export async function startS3StandIn(port = 0): Promise<S3StandIn> {
  const bucket = 'vitae-test';
  const keys = {
    accessKeyId: 'AKIDEXAMPLE',
    secretAccessKey: 'secret-of-the-bucket',
    region: 'eu-test-1',
  };
  const storage = await startStoreServer((call, objects) => {
    const fault = faultOfSignature(call, keys);
    if (fault) return refuse(403, 'SignatureDoesNotMatch', fault);
    if (!call.url.pathname.startsWith(`/${bucket}/`)) return refuse(404, 'NoSuchBucket', 'No such bucket.');
    return answerSigned(call, objects, call.url.pathname.slice(bucket.length + 2));
  }, port);
  const settings = { ...keys, endpoint: storage.url, bucket, pathStyle: true };
  return { storage, settings, close: () => storage.close() };
}

function answerSigned(
  { method, url, headers, body }: StoreCall,
  objects: StoreServer['objects'],
  name: string,
): StoreAnswer {
  if (method === 'PUT') {
    const sha256 = createHash('sha256').update(body).digest('base64');
    if (headers['x-amz-checksum-sha256'] !== sha256)
      return refuse(400, 'BadDigest', 'The checksum does not match.');
    objects.set(name, { bytes: body, contentType: headers['content-type'] ?? '' });
    return { status: 200 };
  }
  if (method === 'DELETE') {
    objects.delete(name);
    return { status: 204 };
  }
  const object = objects.get(name);
  if (!object) return refuse(404, 'NoSuchKey', 'The specified key does not exist.');
  const contentType = url.searchParams.get('response-content-type') ?? object.contentType;
  const disposition = url.searchParams.get('response-content-disposition') ?? 'inline';
  const about = { 'Content-Type': contentType, 'Content-Disposition': disposition };
  return { status: 200, body: object.bytes, headers: about };
}

const refuse = (status: number, code: string, message: string): StoreAnswer => ({
  status,
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  headers: { 'Content-Type': 'application/xml' },
});
