import { createHash, createHmac } from 'node:crypto';
import type { BunnySettings } from '../../shared/storage/bunny.js';
import { sendObject, sendText, startStoreServer, type StoreCall, type StoreServer } from './store-server.js';

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
 */
export async function startBunnyStandIn({
  form = 'sha256' as BunnySettings['token']['form'],
  ports = [0, 0] as const,
} = {}): Promise<BunnyStandIn> {
  const storage = await startStoreServer(answerStorage, ports[0]);
  const cdn = await startStoreServer((call) => answerCdn(call, storage), ports[1]);
  return {
    storage,
    settings: {
      storageUrl: storage.url,
      zone: keys.zone,
      accessKey: keys.accessKey,
      cdnUrl: cdn.url,
      token: { key: keys.tokenKey, form },
    },
    async close() {
      await storage.close();
      await cdn.close();
    },
  };
}

function answerStorage({ request, url, body, response }: StoreCall, server: StoreServer): void {
  const say = (status: number, message: string) =>
    sendText(response, status, JSON.stringify({ HttpCode: status, Message: message }), 'application/json');
  const prefix = `/${keys.zone}/`;
  if (request.headers['accesskey'] !== keys.accessKey || !url.pathname.startsWith(prefix))
    return say(401, 'Unauthorized');
  const name = url.pathname.slice(prefix.length);
  const object = server.objects.get(name);
  switch (request.method) {
    case 'PUT': {
      const sha256 = createHash('sha256').update(body).digest('hex').toUpperCase();
      if (request.headers['checksum'] !== sha256) return say(400, 'Checksum does not match');
      const contentType = request.headers['content-type'] ?? 'application/octet-stream';
      server.objects.set(name, { bytes: body, contentType });
      return say(201, 'File uploaded.');
    }
    case 'GET':
      return object ? sendObject(object, server, response) : say(404, 'Object Not Found');
    case 'DELETE':
      return server.objects.delete(name)
        ? say(200, 'File deleted successfuly.')
        : say(404, 'Object Not Found');
    default:
      return say(405, 'Method Not Allowed');
  }
}

/** Has the edge rule of docs/OPERATIONS.md, which makes attachments of what is asked for with `download`. */
function answerCdn({ url, response }: StoreCall, storage: StoreServer): void {
  const { token = '', expires = '', ...others } = Object.fromEntries(url.searchParams);
  const named = Object.keys(others)
    .sort()
    .map((name) => `${name}=${others[name] ?? ''}`)
    .join('&');
  const message = url.pathname + expires + named;
  const right = [
    createHash('sha256').update(`${keys.tokenKey}${message}`).digest('base64url'),
    `HS256-${createHmac('sha256', keys.tokenKey).update(message).digest('base64url')}`,
  ];
  if (!right.includes(token) || Number(expires) * 1_000 <= Date.now())
    return sendText(response, 403, 'Forbidden');
  const object = storage.objects.get(url.pathname.slice(1));
  if (!object) return sendText(response, 404, 'Not Found');
  const { download } = others;
  const disposition =
    download === undefined ? 'inline' : `attachment; filename*=UTF-8''${encodeURIComponent(download)}`;
  sendObject(object, { ...storage, fault: null }, response, { 'Content-Disposition': disposition });
}
