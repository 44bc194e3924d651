/** The line over a panel: what it is, whether it goes on out of sight, and how to leave it. */
import { publisher } from '../../../src/report/labels.ts';
import type { Book } from '../data/book.ts';
import type { Hidden } from '../state/scroll.ts';
import type { PanelName } from '../state/state.ts';
import { type Line, line, segment } from '../text/line.ts';
import { onOneLine } from '../text/oneLine.ts';
import { width } from '../text/width.ts';

const RULE = '──';

/** "── Keys ──────────── more ↓ ── Esc closes ──". A title that does not fit is left out; the rest never is. */
export function titleRule(book: Book, name: PanelName, hidden: Hidden, columns: number, progress = ''): Line {
	return panelRule(`${titleOf(book, name)}${progress === '' ? '' : `, ${progress}`}`, hidden, columns);
}

/** The same over a panel of any screen. */
export function panelRule(words: string, hidden: Hidden, columns: number): Line {
	const end = `${RULE} ${hidden === 'none' ? '' : `more ${ARROWS[hidden]} ${RULE} `}Esc closes ${RULE}`;
	const room = Math.max(0, columns - width(end));
	const title = `${RULE} ${words} `;
	const beginning = width(title) <= room ? title : '';
	return line(segment(beginning + '─'.repeat(room - width(beginning)) + end, 'strong'));
}

const ARROWS = { above: '↑', below: '↓', 'above and below': '↑↓' } as const;

/** What the panel below is. */
function titleOf(book: Book, name: PanelName): string {
	switch (name) {
		case 'text a':
			return `Full text of ${onOneLine(publisher(book.comparison.reports.a, 'a'))}`;
		case 'text b':
			return `Full text of ${onOneLine(publisher(book.comparison.reports.b, 'b'))}`;
		default:
			return TITLES[name];
	}
}

const TITLES = {
	keys: 'Keys',
	detail: 'Detail',
	match: 'Why they match',
	findings: 'Findings, then what only one report has',
	omissions: 'Only in one report, by weight',
	export: 'Export',
	marks: 'Mark the words of a finding',
	kinds: 'What differs in them?',
	changes: 'What has changed',
	coverage: 'What each report covers',
} as const;
