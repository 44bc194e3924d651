/** Two measures in words: how surely the words differ, and how surely the outlet printed them. */
import type { Finding } from '../model.ts';
import { isSaid } from './labels.ts';

/** Of findings like it a careful reader would confirm three in four, or every second. */
const [SURE, LIKELY] = [0.75, 0.5];

/** "confidence 0.75"; of what is only worth a look, which nobody asserts, "likelihood 0.81, not asserted"; "probably in this copy, confidence 0.70; perhaps a fault of the copy, printed 0.60". */
export function sureness(
	finding: Pick<Finding, 'by' | 'alsoBy' | 'reader' | 'tier' | 'confidence' | 'printed' | 'cause' | 'seeAlso'>,
): string {
	// The program's measure is of what it finds itself.
	if (finding.by === 'reviewer') return 'added by a reviewer';
	if (finding.reader === undefined) return measured(finding);
	const runs = finding.reader.runs === 1 ? '' : ` in ${finding.reader.foundIn} of ${finding.reader.runs} runs`;
	if (finding.by !== 'reader') return `${measured(finding)}; found by a language model too${runs}`;
	const found = `found by a language model${runs}`;
	return isSaid(finding) ? `${measured(finding)}; ${found}, and the values clash` : `${found}, not asserted`;
}

function measured(finding: Pick<Finding, 'tier' | 'confidence' | 'printed' | 'cause' | 'seeAlso'>): string {
	const { confidence, printed } = finding;
	if (!isSaid(finding)) return `likelihood ${confidence.toFixed(2)}, not asserted`;
	const differs = `confidence ${confidence.toFixed(2)}`;
	if (printed === 1) return differs;
	const where = finding.cause === 'copy' ? 'in this copy' : 'in these words';
	return `${howSurely(confidence)} ${where}, ${differs}; ${doubtOf(finding)}, printed ${printed.toFixed(2)}`;
}

function howSurely(confidence: number): string {
	if (confidence >= SURE) return 'surely';
	return confidence >= LIKELY ? 'probably' : 'perhaps';
}

function doubtOf({ cause, seeAlso }: Pick<Finding, 'cause' | 'seeAlso'>): string {
	const elsewhere = 'one report also says what the other says';
	if (cause !== 'copy') return elsewhere;
	return seeAlso.length > 0 ? `perhaps a fault of the copy, as ${elsewhere}` : 'perhaps a fault of the copy';
}
