import { mongo } from 'mongoose';

const people: mongo.ObjectId[] = [];

/** Whose the nth task is, where tasks are spread over so many people in turn. */
export function personOf(n: number, among: number): mongo.ObjectId {
  const index = n % among;
  const person = people[index] ?? new mongo.ObjectId();
  people[index] = person;
  return person;
}
