/** `counterpoint judge`: two sentences a line in, their relation out. */
import { defineCommand } from '../command.ts';
import { ReadFailure } from '../../src/read/failure.ts';
import { isBlank } from '../../src/read/called.ts';
import { type Fields, sortOf } from '../../src/read/fields.ts';
import { answerLines } from '../ndjson.ts';
import { type ReaderGiven, readerWanted, withReaderOptions } from '../reader/options.ts';

interface JudgeGiven extends ReaderGiven {
	readonly file: string;
}

export const judge = defineCommand<JudgeGiven>({
	command: 'judge [file]',
	describe: 'Judge pairs of sentences: agreement, contradiction or unrelated',
	builder: (program) =>
		withReaderOptions(program)
			.positional('file', {
				type: 'string',
				default: '-',
				describe: 'NDJSON, one {"id","a","b"} a line; - is standard input',
			})
			.nargs('file', 1)
			.example('counterpoint judge pairs.ndjson', 'Judge a file of sentence pairs')
			.example(`echo '{"id":1,"a":"Six died.","b":"Nine died."}' | counterpoint judge`, 'Judge one pair'),
	async handler({ file, ...given }) {
		const wanted = readerWanted(given);
		if (wanted !== null) {
			const { answerJudgeWithReader } = await import('../reader/lines.ts');
			return answerJudgeWithReader(file, wanted, (row) => ({ a: sentence(row, 'a'), b: sentence(row, 'b') }));
		}
		const { judge } = await import('../../src/judge.ts');
		await answerLines(file, async (row) => judge(sentence(row, 'a'), sentence(row, 'b')));
	},
});

function sentence(row: Fields, side: 'a' | 'b'): string {
	const text = row[side];
	if (typeof text !== 'string')
		throw new ReadFailure('malformed', `"${side}" must be a sentence, and ${foundIn(row, side)}`);
	if (isBlank(text)) throw new ReadFailure('empty', `"${side}" is empty; give a sentence`);
	if (text.length > LONGEST_SENTENCE)
		throw new ReadFailure(
			'too-large',
			`"${side}" has ${text.length} characters; a sentence may have ${LONGEST_SENTENCE}`,
		);
	return text;
}

const foundIn = (row: Fields, side: 'a' | 'b') =>
	row[side] === undefined ? 'it is missing: write {"id": ..., "a": ..., "b": ...}' : `is ${sortOf(row[side])}`;

/** In characters: a hundred times as long as any sentence of news. Whole reports are for `batch`. */
const LONGEST_SENTENCE = 100_000;
