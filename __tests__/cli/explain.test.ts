import { describe, expect, test } from '@jest/globals';
import type { Comparison } from '../../src/model.ts';
import { counterpoint, SAMPLES } from './program.ts';

async function comparison(): Promise<Comparison> {
	return JSON.parse((await counterpoint(['compare', ...SAMPLES, '-f', 'json'])).out);
}

describe('a pair', () => {
	test('is explained by the id that compare prints, with words, evidence and similarity', async () => {
		const pair = (await comparison()).pairs.find(({ a, b }) => a.includes('a3') && b.includes('b4'));
		const { out, code, err } = await counterpoint(['explain', ...SAMPLES, '--pair', pair?.id ?? '']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain(`similarity ${pair?.similarity.toFixed(2)}; paired as ${pair?.id}`);
		expect(out).toMatch(/^ {2}Bali – Bali$/m);
		expect(out).toMatch(/^alike +0\.\d\d +\d\.\d\d$/m);
		expect(out).toMatch(/^only in a3: .*CCTV/m);
	});

	test('of several sentences is explained as one', async () => {
		const pair = (await comparison()).pairs.find(({ b }) => b.length > 1);
		const { out } = await counterpoint(['explain', ...SAMPLES, '--pair', pair?.id ?? '']);
		expect(out).toMatch(new RegExp(`^${pair?.b.join(' ')} {2}`, 'm'));
		expect(out).toContain(`similarity ${pair?.similarity.toFixed(2)}`);
	});

	test('is data with --format json: the shares of the evidence, the spans of the words', async () => {
		const { out } = await counterpoint(['explain', ...SAMPLES, '--pair', 'a3,b4', '-f', 'json']);
		const explained = JSON.parse(out);
		expect(explained).toMatchObject({ a: ['a3'], b: ['b4'] });
		expect(explained.evidence).toContainEqual({
			name: 'alike',
			value: expect.any(Number),
			share: expect.any(Number),
		});
		expect(explained.met[0].a).toMatchObject({ sentence: 'a3', text: expect.any(String) });
	});
});

test('the ids stand beside the sentences in the text that compare prints', async () => {
	const [{ pairs, omissions }, { out }] = await Promise.all([comparison(), counterpoint(['compare', ...SAMPLES])]);
	for (const { id, a, b } of pairs) expect(out).toContain(`${a.join(' and ')} with ${b.join(' and ')}, ${id})`);
	expect(out).toContain(`– only in A (${omissions[0]?.sentence})`);
});

test('two sentences that were not paired are explained too, with what they were paired with instead', async () => {
	const { out, code } = await counterpoint(['explain', ...SAMPLES, '--pair', 'a3,b7']);
	expect(code).toBe(0);
	expect(out).toMatch(/not paired; instead .*a3 with b4/);
	const lonely = await counterpoint(['explain', ...SAMPLES, '--pair', 'a38,b47']);
	expect(lonely.out).toContain('not paired, nor is either with another');
});

describe('what cannot be explained ends with 2 and one line that says what to give', () => {
	test.each([
		['nothing', [], 'needs --pair'],
		['an unknown pair', ['--pair', 'p-00000000'], 'there is no pair or sentence p-00000000'],
		['an unknown sentence', ['--pair', 'a3,b999'], 'there is no pair or sentence b999'],
		['two sentences of one report', ['--pair', 'a1,a2'], 'sentences of one report alone'],
	])('%s', async (_, words, message) => {
		const { code, out, err } = await counterpoint(['explain', ...SAMPLES, ...words]);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(err).toContain(message);
		expect(err).toContain('counterpoint compare');
		expect(err).toContain('a3,b5');
	});
});

test('--paste is heard: where there is no terminal to paste at, that is what is said', async () => {
	const { code, err } = await counterpoint(['explain', '--paste', '--pair', 'a3,b5']);
	expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--paste needs a terminal') });
});
