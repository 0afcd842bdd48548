import { createHash, createHmac } from 'node:crypto';
import type { BunnySettings } from '../../shared/storage-settings.js';
import { startStoreServer, type StoreAnswer, type StoreCall, type StoreServer } from './store-server.js';

/** A storage zone and the pull zone that serves it. */
export interface BunnyStandIn {
  /** The storage API; faults are its own, the pull zone always works. */
  readonly storage: StoreServer;
  readonly settings: BunnySettings;
  close(): Promise<void>;
}

const keys = {
  zone: 'vitae-test',
  accessKey: 'access-key-of-the-zone',
  tokenKey: 'token-key-of-the-pull-zone',
};

/**
 * Speaks Bunny's storage API (https://docs.bunny.net/storage/http) and serves as its pull zone with token
 * authentication: holds access keys, checksums and tokens to what Bunny documents.
 * @param ports of the storage API and the pull zone; 0 takes any that is free
 */
export async function startBunnyStandIn(ports: readonly [number, number] = [0, 0]): Promise<BunnyStandIn> {
  const storage = await startStoreServer(answerStorage, ports[0]);
  const cdn = await startStoreServer((call) => answerCdn(call, storage), ports[1]);
  return {
    storage,
    settings: {
      storageUrl: storage.url,
      zone: keys.zone,
      accessKey: keys.accessKey,
      cdnUrl: cdn.url,
      token: { key: keys.tokenKey, form: 'sha256' },
    },
    async close() {
      await storage.close();
      await cdn.close();
    },
  };
}

function answerStorage(
  { method, url, headers, body }: StoreCall,
  objects: StoreServer['objects'],
): StoreAnswer {
  const prefix = `/${keys.zone}/`;
  if (headers['accesskey'] !== keys.accessKey || !url.pathname.startsWith(prefix))
    return say(401, 'Unauthorized');
  const name = url.pathname.slice(prefix.length);
  if (method === 'PUT') {
    const sha256 = createHash('sha256').update(body).digest('hex').toUpperCase();
    if (headers['checksum'] !== sha256) return say(400, 'Checksum does not match');
    objects.set(name, { bytes: body, contentType: headers['content-type'] ?? '' });
    return say(201, 'File uploaded.');
  }
  const object = objects.get(name);
  if (!object) return say(404, 'Object Not Found');
  if (method === 'GET')
    return { status: 200, body: object.bytes, headers: { 'Content-Type': object.contentType } };
  if (method !== 'DELETE') return say(405, 'Method Not Allowed');
  objects.delete(name);
  return say(200, 'File deleted successfuly.');
}

const say = (status: number, message: string): StoreAnswer => ({
  status,
  body: JSON.stringify({ HttpCode: status, Message: message }),
  headers: { 'Content-Type': 'application/json' },
});

/** Has the edge rule of docs/OPERATIONS.md, which makes attachments of what is asked for with `download`. */
function answerCdn({ url }: StoreCall, { objects }: StoreServer): StoreAnswer {
  const { token = '', expires = '', ...others } = Object.fromEntries(url.searchParams);
  if (!tokensOf(url.pathname, expires, others).includes(token) || Number(expires) * 1_000 <= Date.now())
    return { status: 403, body: 'Forbidden' };
  const object = objects.get(url.pathname.slice(1));
  if (!object) return { status: 404, body: 'Not Found' };
  const { download } = others;
  const disposition =
    download === undefined ? 'inline' : `attachment; filename*=UTF-8''${encodeURIComponent(download)}`;
  const headers = { 'Content-Type': object.contentType, 'Content-Disposition': disposition };
  return { status: 200, body: object.bytes, headers };
}

/** Both forms, as a pull zone takes both. */
function tokensOf(path: string, expires: string, others: Record<string, string>): string[] {
  const named = Object.keys(others)
    .sort()
    .map((name) => `${name}=${others[name] ?? ''}`);
  const message = path + expires + named.join('&');
  return [
    createHash('sha256')
      .update(keys.tokenKey + message)
      .digest('base64url'),
    `HS256-${createHmac('sha256', keys.tokenKey).update(message).digest('base64url')}`,
  ];
}
