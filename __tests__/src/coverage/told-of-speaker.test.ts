import { expect, test } from '@jest/globals';
import { annotate } from '../../../src/annotate/annotate.ts';
import { attributionsIn } from '../../../src/annotate/attribution.ts';
import { tellingOf } from '../../../src/coverage/told-of-speaker.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

const telling = (text: string) => {
	const { report, sentences } = annotate(prepare(sentencesDraft([text]), 'a'));
	return sentences.flatMap((one) =>
		attributionsIn({ text: report.text, ...one }, []).flatMap((attribution) =>
			tellingOf(one, attribution).map(({ start, end }) => report.text.slice(start, end).trim()),
		),
	);
};

test.each([
	['Nora Vik, who leads the dockers, said the quay would shut.', 'Nora Vik, who leads the dockers,'],
	['The quay would shut, said Nora Vik, an organiser for the dockers.', 'Nora Vik, an organiser for the dockers'],
	['Nora Vik has also said the quay would shut.', 'Nora Vik has also'],
	['The quay was full, said Nora Vik, the ferry would wait.', 'Nora Vik'],
])('what tells of the speaker in “%s” is “%s”', (sentence, expected) => {
	expect(telling(sentence)).toEqual([expected]);
});
