import { describe, expect, it } from '@jest/globals';
import { mongo } from 'mongoose';
import { isMongoDown } from '../../../shared/connections/mongodb.js';

const result = Object.create(null) as mongo.BulkWriteResult;

describe('isMongoDown', () => {
  it('tells a connection that is gone', () => {
    expect(isMongoDown(new mongo.MongoNetworkError('connection 7 closed'))).toBe(true);
  });

  it('tells it also where a batch was on its way: the driver wraps it', () => {
    const wrapped = new mongo.MongoBulkWriteError(new mongo.MongoNetworkError('closed'), result);
    expect(isMongoDown(wrapped)).toBe(true);
  });

  it('tells a connection that was closed before it was written to', () => {
    const ended = Object.assign(new Error('This socket has been ended by the other party'), {
      code: 'EPIPE',
    });
    expect(isMongoDown(ended)).toBe(true);
  });

  it('is no outage: a batch that MongoDB refused', () => {
    const refused = new mongo.MongoBulkWriteError(
      { message: 'E11000', code: 11_000, writeErrors: [] },
      result,
    );
    expect(isMongoDown(refused)).toBe(false);
  });
});
