import { expect, test } from '@jest/globals';
import { told } from './told.ts';

const FERRY = ['Twelve people drowned when the ferry Aurelia capsized off Port Linnow on Saturday.'];
const STRIKE = ['Bus drivers in Halvern will strike on Thursday over night shifts, their union announced.'];

test('reports that a matter joins are of one event', () => {
	expect(told({ Post: FERRY, Mail: FERRY }).apart).toEqual([]);
});

test('reports that no matter joins are told apart, the greatest group first', () => {
	expect(told({ Post: FERRY, Star: STRIKE, Mail: FERRY }).apart).toEqual([['mail', 'post'], ['star']]);
});
