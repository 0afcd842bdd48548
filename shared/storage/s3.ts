import type { S3Settings } from '../storage-settings.js';
import type { BlobStore } from './blob-store.js';
import { storePatience, type StorePatience } from './store-patience.js';

/**
 * Bytes in a bucket of any store that speaks S3's protocol, served to people by presigned addresses. Every upload
 * carries the SHA-256 of its bytes; checksums that only some stores know are left out. Amazon's client takes most
 * of a second to load, so only a process that has such a store does.
 */
export function s3Store(settings: S3Settings, patience: StorePatience = storePatience): BlobStore {
  const loading = import('./s3-bucket.js').then(({ s3Bucket }) => s3Bucket(settings, patience));
  return {
    name: 's3',
    put: async (blob, content) => (await loading).put(blob, content),
    get: async (blob) => (await loading).get(blob),
    delete: async (blob) => (await loading).delete(blob),
    urlFor: async (blob, wishes) => (await loading).urlFor(blob, wishes),
  };
}
