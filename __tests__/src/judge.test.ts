import { expect, test } from '@jest/globals';
import { judge } from '../../src/judge.ts';
import { PROGRAM } from '../../src/program.ts';

test('two unrelated sentences do not meet', () => {
	expect(PROGRAM.name).toBe('counterpoint');
	expect(judge('The senate passed the bill.', 'Rain fell on Sunday.').relation).toBe('unrelated');
});
