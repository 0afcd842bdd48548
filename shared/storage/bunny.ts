import type { IncomingMessage } from 'node:http';
import { asError } from '../errors.js';
import type { BunnySettings } from '../storage-settings.js';
import { objectName, type Blob, type BlobStore } from './blob-store.js';
import { sendToStore, type StoreRequest } from './bunny-request.js';
import { signBunnyUrl } from './bunny-token.js';
import { storeFailure, type StoreAct } from './store-failure.js';
import { storePatience, type StorePatience } from './store-patience.js';

/**
 * Bytes in a Bunny storage zone (https://docs.bunny.net/storage/http), served to people by its pull zone. Every
 * upload carries the SHA-256 of its bytes, which Bunny holds against what arrives.
 */
export function bunnyStore(settings: BunnySettings, patience: StorePatience = storePatience): BlobStore {
  const ask = async (
    act: StoreAct,
    blob: Blob,
    request: Omit<StoreRequest, 'url'>,
  ): Promise<IncomingMessage> => {
    const url = new URL(`${settings.storageUrl}/${settings.zone}/${objectName(blob)}`);
    const headers = { AccessKey: settings.accessKey, ...request.headers };
    try {
      return await sendToStore({ ...request, url, headers }, patience);
    } catch (error) {
      throw storeFailure('bunny', act, asError(error).message);
    }
  };
  return {
    name: 'bunny',
    async put(blob, content) {
      const headers = {
        'Content-Type': blob.contentType,
        'Content-Length': String(blob.bytes),
        Checksum: blob.sha256.toUpperCase(),
      };
      const answer = await ask('put', blob, { method: 'PUT', headers, body: content });
      answer.resume();
      expectStatus('put', answer, 200, 201);
    },
    async get(blob) {
      const answer = await ask('get', blob, { method: 'GET', headers: {} });
      if (answer.statusCode === 200) return answer;
      answer.resume();
      expectStatus('get', answer, 404);
      return null;
    },
    async delete(blob) {
      const answer = await ask('delete', blob, { method: 'DELETE', headers: {} });
      answer.resume();
      expectStatus('delete', answer, 200, 204, 404);
    },
    urlFor(blob, { expiresIn, fileName }) {
      // Only what no browser runs is served beside our origin; the API serves the rest, as attachments.
      if (blob.contentType !== 'application/pdf') return Promise.resolve(null);
      const expires = Math.floor((Date.now() + expiresIn) / 1_000);
      const address = new URL(`${settings.cdnUrl}/${objectName(blob)}`);
      const { href } = signBunnyUrl(address, expires, { download: fileName }, settings.token);
      return Promise.resolve({ url: href, expiresAt: new Date(expires * 1_000) });
    },
  };
}

function expectStatus(act: StoreAct, { statusCode = 0 }: IncomingMessage, ...expected: number[]): void {
  if (!expected.includes(statusCode)) throw storeFailure('bunny', act, `it answered ${statusCode}`);
}
