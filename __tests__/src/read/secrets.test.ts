/** What a message may repeat of an address. */
import { expect, test } from '@jest/globals';
import { called } from '../../../src/read/called.ts';
import { ReadFailure } from '../../../src/read/failure.ts';
import { withoutSecrets } from '../../../src/read/secrets.ts';

test.each([
	['https://ada:s3cret@quay.example/a', 'https://ada@quay.example/a'],
	['https://quay.example/a?id=12&token=s3cret', 'https://quay.example/a?id=…&token=…'],
	['https://quay.example/a?s3cret', 'https://quay.example/a?…'],
	['https://quay.example/a#access_token=s3cret', 'https://quay.example/a#access_token=…'],
	['https://quay.example/feed.xml?key=s3cret#3', 'https://quay.example/feed.xml?key=…#3'],
	['https://quay.example/a#3', 'https://quay.example/a#3'],
	['see (https://quay.example/a?key=s3cret); then go on', 'see (https://quay.example/a?key=…); then go on'],
	['is that so? no address=here', 'is that so? no address=here'],
])('%s is told as %s', (message, told) => {
	expect(withoutSecrets(message)).toBe(told);
	expect(new ReadFailure('address', message).message).toBe(told);
});

test('a long address is shortened after its values are gone, not in the middle of them', () => {
	expect(called(`https://quay.example/${'ferry/'.repeat(20)}a?token=${'s3cret'.repeat(10)}`)).not.toContain('s3cret');
});

test('a text of nothing but marks takes no time', () => {
	const start = performance.now();
	withoutSecrets(`https://quay.example/?${'=.;?#&'.repeat(100_000)}`);
	expect(performance.now() - start).toBeLessThan(2000);
});
