import { describe, expect, it } from '@jest/globals';
import { dagVanMoment } from './dag-van-moment.js';

describe('dagVanMoment', () => {
  it.each([
    ['in the morning', '2021-03-24T08:30:00.000Z', '2021-03-24'],
    ['just after midnight in winter', '2021-03-23T23:15:00.000Z', '2021-03-24'],
    ['an hour and a half after midnight in summer', '2021-06-30T23:30:00.000Z', '2021-07-01'],
    ['just before midnight in summer', '2021-06-30T21:59:00.000Z', '2021-06-30'],
  ])('is the day of the Dutch clock %s', (_wanneer, moment, dag) => {
    expect(dagVanMoment(moment)).toBe(dag);
  });
});
