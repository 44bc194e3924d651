/**
 * Asks a language model about passages of the comparison on the screen, one asking at a time, while the screen goes on. Answers
 * are known by the words they are about, so that they hold in a comparison of texts that were written anew.
 */
import type { Compared } from '../../src/compare.ts';
import type { Comparison } from '../../src/model.ts';
import { askAbout, type Gathered } from '../../src/reader/ask.ts';
import { withAnswers } from '../../src/reader/compare-with-reader.ts';
import { type Answered, heard } from '../../src/reader/heard.ts';
import { type Passages, passagesOf } from '../../src/reader/passages.ts';
import type { Passage, Reader } from '../../src/reader/reader.ts';
import { count } from '../../src/report/answer.ts';
import { UsageError } from '../exit.ts';
import type { CountingReader } from '../reader/asking.ts';
import type { ReadersOnScreen } from '../reader/on-screen.ts';
import { passagesOfRow, whyNone } from './data/passages.ts';
import type { Row } from './data/rows.ts';
import type { AskingNow } from './state/state.ts';
import { outcomeText } from './text/asking.ts';

/** What the asker does to the screen. */
export interface Asked {
	readonly asking: (now: AskingNow | null) => void;
	/** The comparison with all that was answered; told in words where somebody has asked. */
	readonly joined: (comparison: Comparison, notice: string | null) => void;
	readonly tell: (notice: string) => void;
}

export interface Asker {
	/** Resolves once what came of it is on the screen. */
	readonly ask: (about: Row | 'all') => Promise<void>;
	readonly stop: () => void;
	/** Takes answers that were kept from before. Nobody is asked. */
	readonly recall: () => Promise<void>;
	/** Goes on with the reports as they are now; returns their comparison with what holds of the answers. */
	readonly goOnWith: (next: Compared) => Comparison;
}

/** Milliseconds: seconds are shown. */
const PACE = 1000;

const NOT_ASKED = 'not asked or not answered on the screen';

export function askerOf(first: Compared, readers: ReadersOnScreen, screen: Asked): Asker {
	let base = first;
	let passages: Passages | null = null;
	const passagesNow = () => {
		passages ??= passagesOf(base.comparison);
		return passages;
	};
	const answers = new Map<string, readonly Answered[]>();
	const digests = new Set<string | null>();
	let answering: Reader['settings'] | null = null;
	let running: AbortController | null = null;
	let spent = 0;

	const take = (gathered: Gathered, settings: Reader['settings']) => {
		if (gathered.answers.length === 0) return;
		answering = settings;
		digests.add(gathered.digest);
		for (const [passage, own] of byPassage(gathered.answers)) {
			const key = wordsOf(passage);
			// Stopped between two runs it has one, which is less than what was known.
			if (own.length >= (answers.get(key)?.length ?? 0)) answers.set(key, own);
		}
	};

	const joined = (): Comparison => {
		const { passages, tooLong } = passagesNow();
		const known = passages.flatMap((passage) =>
			(answers.get(wordsOf(passage)) ?? []).map((answer) => ({ ...answer, passage })),
		);
		if (answering === null || known.length === 0) return base.comparison;
		const open = passages.length * answering.runs - known.length;
		const unanswered = open === 0 ? [] : [{ why: NOT_ASKED, count: open }];
		const [digest = null] = digests.size === 1 ? digests : [];
		return withAnswers(base, { passages, tooLong }, { answers: known, unanswered, digest }, answering).comparison;
	};

	const askReader = async (reader: CountingReader, chosen: readonly Passage[], now: AskingNow, signal: AbortSignal) => {
		const { model, host } = reader.settings;
		const start = performance.now();
		let far = { done: 0, failed: 0, all: chosen.length * reader.settings.runs };
		const show = () => {
			const seconds = Math.round((performance.now() - start) / 1000);
			screen.asking({ ...now, ...far, model, host, kept: reader.spent.kept, seconds });
		};
		const timer = setInterval(show, PACE);
		show();
		try {
			return await askAbout(chosen, reader, {
				signal,
				watch: (progress) => {
					far = progress;
				},
			});
		} finally {
			clearInterval(timer);
		}
	};

	const askNow = async (chosen: readonly Passage[], about: AskingNow['about'], signal: AbortSignal) => {
		const { reports } = base.comparison;
		const now = { about, model: null, host: null, done: 0, failed: 0, all: 0, kept: 0, seconds: 0 } as const;
		screen.asking(now);
		const reader = await unlessStopped(readers.toAsk(spent, answering?.model ?? null), signal);
		if (reader === null) return screen.tell('Stopped; nothing was asked');
		const gathered = await askReader(reader, chosen, now, signal);
		spent += reader.spent.tokens;
		const before = new Set(joined().findings.map(({ id }) => id));
		take(gathered, reader.settings);
		const after = joined();
		const fresh = after.findings.filter(({ id }) => !before.has(id));
		const said = { gathered, heard: heard(gathered.answers, reports), fresh, isStopped: signal.aborted };
		screen.joined(after, outcomeText(said));
	};

	return {
		async ask(about) {
			if (running !== null) return;
			if (base.comparison.shown !== undefined) return screen.tell(A_CHOICE);
			const all = passagesNow().passages;
			const chosen = about === 'all' ? all : passagesOfRow(all, about);
			if (chosen.length === 0) return screen.tell(about === 'all' ? NOTHING : whyNone(about));
			running = new AbortController();
			try {
				await askNow(chosen, about === 'all' ? 'all passages' : 'the selected passage', running.signal);
			} catch (error) {
				if (!(error instanceof UsageError)) throw error;
				screen.tell(`Not asked: ${error.message}`);
			} finally {
				running = null;
				screen.asking(null);
			}
		},
		stop: () => running?.abort(),
		async recall() {
			const reader = base.comparison.shown === undefined ? await readers.ofBefore() : null;
			if (reader === null) return;
			const gathered = await askAbout(passagesNow().passages, reader);
			if (gathered.answers.length === 0) return;
			const before = new Set(base.comparison.findings.map(({ id }) => id));
			take(gathered, reader.settings);
			const after = joined();
			const fresh = after.findings.filter(({ id }) => !before.has(id)).length;
			const from = `${reader.settings.model}, which said so before`;
			screen.joined(after, fresh === 0 ? null : `With ${count(fresh, 'finding')} of ${from}; nothing was asked now`);
		},
		goOnWith(next) {
			base = next;
			passages = null;
			return joined();
		},
	};
}

const A_CHOICE = 'With --only a choice of the findings is shown; leave it out to ask the language model';
const NOTHING = 'There is nothing to ask: no passage of the two reports meets another';

function byPassage(answers: readonly Answered[]): ReadonlyMap<Passage, readonly Answered[]> {
	const groups = new Map<Passage, readonly Answered[]>();
	for (const answer of answers) groups.set(answer.passage, [...(groups.get(answer.passage) ?? []), answer]);
	return groups;
}

/** Ids change where a sentence is added in front. */
function wordsOf({ kind, a, b }: Passage): string {
	const words = (lines: Passage['a']) => lines.map(({ text, role }) => [role, text]);
	return JSON.stringify([kind, words(a), words(b)]);
}

/** A server that does not even tell its models must not hold up whoever stops. */
function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
	const stopped = new Promise<null>((resolve) => {
		signal.addEventListener('abort', () => resolve(null), { once: true });
	});
	return Promise.race([work, stopped]);
}
