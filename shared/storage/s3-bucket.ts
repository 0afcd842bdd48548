import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { asError } from '../errors.js';
import type { S3Settings } from '../storage-settings.js';
import { attachment } from './attachment.js';
import { objectName, type Blob, type BlobStore } from './blob-store.js';
import { wasClosed } from './closed-connection.js';
import { storeFailure, type StoreAct } from './store-failure.js';
import type { StorePatience } from './store-patience.js';

/** The bucket itself, with Amazon's client: shared/storage/s3.ts loads this where it is needed. */
export function s3Bucket(settings: S3Settings, patience: StorePatience): BlobStore {
  const client = clientFor(settings, patience);
  const at = (blob: Blob) => ({ Bucket: settings.bucket, Key: objectName(blob) });
  return {
    name: 's3',
    put: (blob, content) =>
      orFail('put', async () => {
        const { bytes, contentType, sha256 } = blob;
        const checksum = Buffer.from(sha256, 'hex').toString('base64');
        const about = { ContentLength: bytes, ContentType: contentType, ChecksumSHA256: checksum };
        const send = () => client.send(new PutObjectCommand({ ...at(blob), ...about, Body: content() }));
        // The client does not repeat what it streams.
        await send().catch((error: unknown) => {
          if (!wasClosed(error)) throw error;
          return send();
        });
      }),
    get: (blob) =>
      orFail('get', async () => {
        try {
          const { Body } = await client.send(new GetObjectCommand(at(blob)));
          return Body instanceof Readable ? Body : null;
        } catch (error) {
          if (isMissing(error)) return null;
          throw error;
        }
      }),
    delete: (blob) =>
      orFail('delete', async () => {
        await client.send(new DeleteObjectCommand(at(blob)));
      }),
    urlFor: (blob, { expiresIn, fileName }) =>
      orFail('sign', async () => {
        const seconds = Math.floor(expiresIn / 1_000);
        const expiresAt = new Date((Math.floor(Date.now() / 1_000) + seconds) * 1_000);
        const command = new GetObjectCommand({
          ...at(blob),
          ResponseContentDisposition: attachment(fileName),
          ResponseContentType: blob.contentType,
        });
        return { url: await getSignedUrl(client, command, { expiresIn: seconds }), expiresAt };
      }),
  };
}

function clientFor({ endpoint, ...settings }: S3Settings, patience: StorePatience): S3Client {
  const { region, accessKeyId, secretAccessKey, pathStyle } = settings;
  return new S3Client({
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    forcePathStyle: pathStyle,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 2,
    logger: silent,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: patience.silence,
      requestTimeout: patience.answer, // until the answer begins
      throwOnRequestTimeout: true,
      socketTimeout: patience.reader,
    },
  });
}

/** What goes wrong is told by what is thrown; without this the client would write to the console. */
const silence = () => undefined;
const silent = { trace: silence, debug: silence, info: silence, warn: silence, error: silence };

async function orFail<T>(act: StoreAct, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeFailure('s3', act, wordsOf(error));
  }
}

/** A bucket that is not there is no missing file: nothing may be taken for deleted because of it. */
function isMissing(error: unknown): boolean {
  return (
    error instanceof S3ServiceException &&
    error.$metadata.httpStatusCode === 404 &&
    error.name !== 'NoSuchBucket'
  );
}

/** The store's code and status; its messages may name keys. */
function wordsOf(error: unknown): string {
  if (error instanceof S3ServiceException)
    return `it answered ${error.$metadata.httpStatusCode ?? 0} ${error.name}`;
  return asError(error).name;
}
