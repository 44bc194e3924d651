/**
 * The dictionary form of a word, by rule and from a list of irregular forms.
 *
 * Verb, noun and -ing form fall together on purpose ("meeting", "met" → "meet"): two outlets rarely choose the same part
 * of speech. What derivation adds ("meeting" / "encounter") is the business of synonyms, not of lemmas.
 */
import { IRREGULAR_FORMS, UNINFLECTED } from '../lexicon/irregular.ts';
import { WITH_SILENT_E, WITHOUT_SILENT_E } from '../lexicon/silent-e.ts';

let irregular: Map<string, string> | undefined;

/** The lemma of a normal form (lower case, no possessive). */
export function lemmaOf(normal: string): string {
	irregular ??= irregularForms();
	return irregular.get(normal) ?? byRule(normal);
}

function irregularForms(): Map<string, string> {
	const forms = new Map<string, string>();
	for (const entry of IRREGULAR_FORMS.trim().split(/[|\n]/)) {
		const [base = '', ...others] = entry.split(' ');
		for (const form of others) if (!forms.has(form)) forms.set(form, base);
	}
	for (const word of UNINFLECTED.trim().split(/\s+/)) forms.set(word, word);
	return forms;
}

function byRule(word: string): string {
	if (word.length < 4 || /[^a-z'-]/.test(word)) return word;
	if (word.includes("'")) return contracted(word);
	if (word.endsWith('s')) return singular(word);
	if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
	if (word.endsWith('reed')) return word.slice(0, -1);
	if (word.endsWith('ed')) return stemOf(word, 2);
	if (word.endsWith('ing')) return stemOf(word, 3);
	return word;
}

/** "don't" → "do", "they've" → "they"; what follows the apostrophe is another word. */
function contracted(word: string): string {
	const [, stem] = /^([a-z]+?)(?:n't|'(?:ve|re|ll|d|m|s))$/.exec(word) ?? [];
	return stem === undefined ? word : lemmaOf(stem);
}

function singular(word: string): string {
	if (/(?:ss|us|is)$/.test(word)) return word;
	if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
	if (/(?:sses|shes|ches|xes|zzes|oes)$/.test(word)) return word.slice(0, -2);
	const form = word.slice(0, -1);
	return form.endsWith('ing') ? lemmaOf(form) : form;
}

function stemOf(word: string, ending: number): string {
	const stem = word.slice(0, -ending);
	if (stem.length < 2 || !/[aeiouy]/.test(stem)) return word;
	if (/[aeiou][bdgmnprtlv]{2}$/.test(stem) && stem.at(-1) === stem.at(-2) && !stem.endsWith('ll'))
		return stem.slice(0, -1);
	if (stem.endsWith('ee')) return stem;
	return takesSilentE(stem) ? `${stem}e` : stem;
}

let endings: Map<string, boolean> | undefined;

function takesSilentE(stem: string): boolean {
	endings ??= new Map([
		...WITHOUT_SILENT_E.split(' ').map((ending) => [ending, false] as const),
		...WITH_SILENT_E.split(' ').map((ending) => [ending, true] as const),
	]);
	const marked = `^${stem}`;
	for (let length = Math.min(marked.length, 7); length > 0; length--) {
		const decided = endings.get(marked.slice(-length));
		if (decided !== undefined) return decided;
	}
	return false;
}
