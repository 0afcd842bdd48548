import { z } from 'zod';
import { httpUrl, placeholder } from './setting-kinds.js';
import { tokenForms, type TokenKey } from './storage/bunny-token.js';

/** Where the bytes of files can be. */
const storeNames = ['gridfs', 'bunny', 's3'] as const;
export type StoreName = (typeof storeNames)[number];

const name = (signs: RegExp, words: string) => z.string().regex(signs, words);
/** Goes into a header as it is. */
const key = name(/^[!-~]+$/, 'must be a key without spaces');

/** The settings of where files are kept, beside the others in shared/config.ts. */
export const storageSettings = {
  STORAGE: z.enum(storeNames).default('gridfs'),
  BUNNY_STORAGE_URL: httpUrl.default('https://storage.bunnycdn.com'),
  BUNNY_STORAGE_ZONE: name(/^[\w-]+$/, 'must be the name of a storage zone').optional(),
  BUNNY_ACCESS_KEY: key.optional(),
  BUNNY_CDN_URL: httpUrl.optional(),
  BUNNY_TOKEN_KEY: key.optional(),
  BUNNY_TOKEN_FORM: z.enum(tokenForms).default('sha256'),
  S3_ENDPOINT: httpUrl.optional(),
  S3_REGION: name(/^[\w-]+$/, 'must be the name of a region').default('us-east-1'),
  S3_BUCKET: name(/^[\w.-]{3,63}$/, 'must be the name of a bucket').optional(),
  S3_ACCESS_KEY_ID: key.optional(),
  S3_SECRET_ACCESS_KEY: key.optional(),
  S3_PATH_STYLE: z.enum(['on', 'off']).optional(),
};

type StorageSettings = z.output<z.ZodObject<typeof storageSettings>>;

export interface BunnySettings {
  /** Of the region's storage API, such as https://storage.bunnycdn.com. */
  storageUrl: string;
  zone: string;
  /** The storage zone's password. */
  accessKey: string;
  /** Of the pull zone that serves the storage zone, with token authentication on. */
  cdnUrl: string;
  token: TokenKey;
}

export interface S3Settings {
  /** None: Amazon's own of the region. */
  endpoint: string | undefined;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Whether the bucket stands in the path rather than in the host's name. */
  pathStyle: boolean;
}

const needed = {
  gridfs: [],
  bunny: ['BUNNY_STORAGE_ZONE', 'BUNNY_ACCESS_KEY', 'BUNNY_CDN_URL', 'BUNNY_TOKEN_KEY'],
  s3: ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
} as const satisfies Record<StoreName, readonly (keyof StorageSettings)[]>;

type Given = Readonly<Record<string, string | undefined>>;

/** What the chosen store lacks. */
export function storageFaults(given: Given): string[] {
  const chosen = storageSettings.STORAGE.safeParse(given['STORAGE']);
  if (!chosen.success) return []; // told already
  return needed[chosen.data]
    .filter((setting) => given[setting] === undefined)
    .map((setting) => `${setting} is missing: STORAGE=${chosen.data} needs it`);
}

/** Keys that only an example has. */
export function storagePlaceholders(given: Given): string[] {
  return [...needed.bunny, ...needed.s3]
    .filter((setting) => placeholder.test(given[setting] ?? ''))
    .map((setting) => `${setting} is a placeholder`);
}

/** How to reach Bunny; null where not all of it is set. */
export function bunnySettings(settings: StorageSettings): BunnySettings | null {
  const { BUNNY_STORAGE_URL: storageUrl, BUNNY_TOKEN_FORM: form } = settings;
  const { BUNNY_STORAGE_ZONE: zone, BUNNY_ACCESS_KEY: accessKey } = settings;
  const { BUNNY_CDN_URL: cdnUrl, BUNNY_TOKEN_KEY: tokenKey } = settings;
  if (!zone || !accessKey || !cdnUrl || !tokenKey) return null;
  return { storageUrl, zone, accessKey, cdnUrl, token: { key: tokenKey, form } };
}

/** How to reach an S3-compatible store; null where not all of it is set. */
export function s3Settings(settings: StorageSettings): S3Settings | null {
  const { S3_ENDPOINT: endpoint, S3_REGION: region, S3_BUCKET: bucket } = settings;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  if (!bucket || !accessKeyId || !secretAccessKey) return null;
  // Amazon's hosts are named for buckets; those of others mostly are not.
  const pathStyle = settings.S3_PATH_STYLE ? settings.S3_PATH_STYLE === 'on' : endpoint !== undefined;
  return { endpoint, region, bucket, accessKeyId, secretAccessKey, pathStyle };
}
