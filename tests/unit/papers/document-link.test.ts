import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { cameBySignedLink, documentLink, linkQuery } from '../../../shared/papers/document-link.js';
import type { FileStore } from '../../../shared/storage/file-store.js';

const config = { SESSION_SECRET: 's'.repeat(32), PUBLIC_URL: 'https://api.example.com' };
const [_id, owner, fileId] = [new mongo.ObjectId(), new mongo.ObjectId(), new mongo.ObjectId()];
const document = { _id, owner, fileId, fileName: 'Asha Rao - Resume.pdf' };
const storeWith = (urlFor: FileStore['urlFor']) => ({ urlFor }) as FileStore;
const refused = expect.objectContaining({ code: 'forbidden', status: 403 });

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-21T12:00:00.700Z') });
});
afterEach(() => {
  jest.useRealTimers();
});

async function ownLink() {
  const files = storeWith(() => Promise.resolve(null));
  const { url, expiresAt } = await documentLink(document, { files, config });
  const { origin, pathname, searchParams } = new URL(url);
  expect(origin + pathname).toBe(`https://api.example.com/api/v1/documents/${_id.toHexString()}/download`);
  return { expiresAt, query: linkQuery.parse(Object.fromEntries(searchParams)) };
}

test('a link of ours opens its document for five minutes', async () => {
  const { query, expiresAt } = await ownLink();
  expect(expiresAt).toEqual(new Date('2026-11-21T12:05:00Z'));
  expect(cameBySignedLink(_id, query, config)).toBe(true);
  jest.setSystemTime(new Date('2026-11-21T12:04:59Z'));
  expect(cameBySignedLink(_id, query, config)).toBe(true);
  jest.setSystemTime(new Date('2026-11-21T12:05:00Z'));
  expect(() => cameBySignedLink(_id, query, config)).toThrow(refused);
});

test('a link that was changed opens nothing', async () => {
  const { query } = await ownLink();
  const { expires = '', signature = '' } = query;
  const changed = [
    { ...query, expires: String(Number(expires) + 60) },
    { ...query, expires: `${expires}.0` },
    { signature },
    { ...query, signature: signature.slice(1) },
    { ...query, signature: `${signature}A` },
    { ...query, signature: '' },
  ];
  for (const each of changed) expect(() => cameBySignedLink(_id, each, config)).toThrow(refused);
  expect(() => cameBySignedLink(owner, query, config)).toThrow(refused);
  expect(() => cameBySignedLink(_id, query, { ...config, SESSION_SECRET: 'another' })).toThrow(refused);
  expect(cameBySignedLink(_id, {}, config)).toBe(false);
});

test('where a store serves files itself, the link is its own', async () => {
  const urlFor = jest.fn<FileStore['urlFor']>();
  const there = { url: 'https://files.b-cdn.net/x.pdf?token=t', expiresAt: new Date() };
  urlFor.mockResolvedValue(there);
  expect(await documentLink(document, { files: storeWith(urlFor), config })).toBe(there);
  const wishes = { expiresIn: 300_000, fileName: 'Asha Rao - Resume.pdf' };
  expect(urlFor).toHaveBeenCalledWith(owner, fileId.toHexString(), wishes);
});
