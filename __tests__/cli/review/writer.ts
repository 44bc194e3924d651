/** Run as a process of its own: adds decisions to a review file until it is killed, and says which are on the disk. */
import { appendToReviewFile } from '../../../cli/review/storage.ts';
import { decide, onDead } from '../../src/review/decisions.ts';
import { entryOf } from '../../../src/review/act.ts';

const [path = '', by = '', most = 'Infinity'] = process.argv.slice(2);
for (let number = 0; number < Number(most); number++) {
	const subject = onDead({ a: [{ words: `Six ${number}`, sentence: 'ß'.repeat(500) }] });
	await appendToReviewFile(path, [entryOf(decide('right', subject), by, String(number))]);
	process.stdout.write(`${number}\n`);
}
