import { describe, expect, test } from '@jest/globals';
import { matterWith, standings, told } from './told.ts';

describe('what became of somebody', () => {
	const event = told({
		Post: ['A camper held over the forest fire at Tolna was released on Friday, police said.'],
		Mail: ['The camper held over the forest fire at Tolna has been let go, police said on Friday.'],
		Star: ['The camper held over the forest fire at Tolna remains behind bars, police said on Friday.'],
		Echo: ['Police released the camper held over the forest fire at Tolna on Friday.'],
	});

	test('one report alone tells otherwise', () => {
		const [outlier] = event.outliers.filter(({ kind }) => kind === 'event');
		expect(outlier?.says.map(({ report }) => report)).toEqual(['star']);
	});

	test('and its cell is marked so', () => {
		const { star, post } = standings(matterWith(event, 'behind bars'));
		expect(star).not.toBe('told');
		expect(post).toBe('told');
	});
});

describe('what one report denies of a thing or a place', () => {
	const event = told({
		Post: ['Names and addresses were taken from the bank in Tolna, but no passwords, it said.'],
		Mail: ['Names and addresses were taken from the bank in Tolna, the bank said, but not passwords.'],
		Star: ['Passwords were taken from the bank in Tolna as well as names and addresses, it is understood.'],
		Echo: ['No passwords were taken from the bank in Tolna, only names and addresses.'],
	});

	test('stands against who tells it', () => {
		const [outlier] = event.outliers.filter(({ kind }) => kind === 'polarity');
		expect(outlier?.says.map(({ report }) => report)).toEqual(['star']);
	});
});

test('lives that a fire claimed are its dead, and who is sought is missing', () => {
	const event = told({
		Post: ['The fire at Tolna killed seven people.', 'Eleven people are missing in Tolna.'],
		Mail: ['The fire at Tolna has claimed six lives.', 'Searchers in Tolna were still looking for 11 others.'],
		Star: ['Seven people died in the fire at Tolna.', 'In Tolna 11 people have not been found.'],
	});
	const counted = (fate: string) => event.figures.find(({ counts }) => counts === fate);
	expect(counted('dead')?.reports).toBe(3);
	expect(counted('missing')?.reports).toBe(3);
});
