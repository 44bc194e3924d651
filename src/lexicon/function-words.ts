/**
 * English words that carry grammar rather than content, so that sharing them is no sign of speaking of the same thing.
 * Hand-made for counterpoint.
 */
const WORDS = `
a an the this that these those some any no each every all both such same other another
i me my we us our you your he him his she her hers it its they them their who whom whose which what
and or but nor so yet if then than because while when where why how whether though although as
of in on at by for from to with without into onto over under after before during since until about against between
among through across along around near off out up down upon within beyond per via
be is are was were been being am have has had having do does did done doing will would shall should can could may might must
not never only also just even still already again more most less least much many few very too rather quite
there here now today yesterday tomorrow say said tell told add ask call go get make take come give keep let put see
one mr mrs ms dr new like well back however meanwhile
`;

let set: ReadonlySet<string> | null = null;

export function isFunctionWord(lemma: string): boolean {
	set ??= new Set(WORDS.trim().split(/\s+/));
	return set.has(lemma);
}
