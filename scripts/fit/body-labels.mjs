// Which lines of a page belong to its article, told from the article's text; and how well a choice of lines does.

const RUN = 4;
const wordsOf = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const normal = (text) => wordsOf(text.toLowerCase()).join(' ');

/** 1 for each line of the article, else 0: long lines by their runs of words, short ones by their place among them. */
export function labelLines(texts, headline, body) {
	const lines = texts.map(normal);
	const paragraphs = body.split(/\n+/).map(normal).filter(Boolean);
	const runs = runsOf(normal(body));
	const isLong = lines.map((line) => wordsOf(line).length >= 6);
	const isBody = lines.map((line, i) => isLong[i] && shareIn(runsOf(line), runs) >= 0.5);
	const aligned = alignedLines(lines, paragraphs);
	const [first, last] = [isBody.indexOf(true), isBody.lastIndexOf(true)];
	const whole = ` ${normal(body)} `;
	const title = lines[headline] ?? '\n';
	return lines.map((line, i) => {
		if (line === '' || line.startsWith(title)) return 0;
		if (isLong[i]) return isBody[i] ? 1 : 0;
		const isNear = i > first - 3 && i < last + 3;
		const isBetween = isBody[i - 1] && isBody[i + 1] && whole.includes(` ${line} `);
		return (aligned.has(i) && isNear) || isBetween ? 1 : 0;
	});
}

/** Precision, recall and F1 of four-word runs between the lines chosen (log-odds above 0) and the article, averaged. */
export function bodyFigures(scored) {
	const each = scored.map(({ document, odds }) => {
		const said = runsOf(document.texts.filter((_, i) => odds[i] > 0).join(' '));
		const is = runsOf(document.body);
		let shared = 0;
		for (const [run, count] of said) shared += Math.min(count, is.get(run) ?? 0);
		return { precision: total(said) ? shared / total(said) : 0, recall: total(is) ? shared / total(is) : 1 };
	});
	const mean = (name) => each.reduce((sum, figures) => sum + figures[name], 0) / each.length;
	const [precision, recall] = [mean('precision'), mean('recall')];
	const round = (figure) => Math.round(figure * 1000) / 1000;
	return {
		precision: round(precision),
		recall: round(recall),
		f1: round((2 * precision * recall) / (precision + recall)),
	};
}

/** The indices of the lines in the longest common subsequence of lines and paragraphs, long ones counting more. */
function alignedLines(lines, paragraphs) {
	const best = Array.from({ length: lines.length + 1 }, () => new Int32Array(paragraphs.length + 1));
	const worth = (i, j) => best[i + 1][j + 1] + 1 + 10 * lines[i].split(' ').length;
	for (let i = lines.length - 1; i >= 0; i--) {
		for (let j = paragraphs.length - 1; j >= 0; j--) {
			best[i][j] = lines[i] === paragraphs[j] ? worth(i, j) : Math.max(best[i + 1][j], best[i][j + 1]);
		}
	}
	const aligned = new Set();
	for (let i = 0, j = 0; i < lines.length && j < paragraphs.length; ) {
		if (lines[i] === paragraphs[j]) {
			aligned.add(i++);
			j++;
		} else if (best[i + 1][j] >= best[i][j + 1]) i++;
		else j++;
	}
	return aligned;
}

function runsOf(text) {
	const words = wordsOf(text);
	const length = Math.min(RUN, words.length);
	const runs = new Map();
	for (let i = 0; i + length <= words.length && length > 0; i++) {
		const run = words.slice(i, i + length).join(' ');
		runs.set(run, (runs.get(run) ?? 0) + 1);
	}
	return runs;
}

function shareIn(runs, others) {
	let shared = 0;
	for (const [run, count] of runs) if (others.has(run)) shared += count;
	return shared / total(runs);
}

const total = (runs) => [...runs.values()].reduce((sum, count) => sum + count, 0);
