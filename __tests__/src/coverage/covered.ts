/** The coverage of two reports whose sentences a test writes down. */
import { compareAnnotated } from '../../../src/compare.ts';
import { coverageOf } from '../../../src/coverage/coverage.ts';
import type { Coverage } from '../../../src/coverage/model.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import type { Metadata } from '../../../src/model.ts';

export function covered(
	a: readonly string[],
	b: readonly string[],
	known: { readonly a?: Partial<Metadata>; readonly b?: Partial<Metadata> } = {},
): Coverage {
	return coverageOf(compareAnnotated({ a: sentencesDraft(a, known.a), b: sentencesDraft(b, known.b) }));
}
