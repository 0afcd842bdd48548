import { mongo } from 'mongoose';

/** People that tasks are spread over: few enough to repeat, enough that nobody's share fills a dispatch window. */
const people = Array.from({ length: 200 }, () => new mongo.ObjectId());

export const personOf = (n: number): mongo.ObjectId | null => people[n % people.length] ?? null;
