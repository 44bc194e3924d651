/**
 * What a company says of itself below its news, the same in every release: "Ascom is a global solutions provider …
 * headquartered in Baar …, has subsidiaries in 15 countries and employs around 1,300 people". Hand-made for counterpoint.
 */
export const COMPANY_PROFILE: readonly RegExp[] = [
	/\bis (?:a|an|one of|the) (?:[\w’'-]+ ){0,3}(?:global|leading|world|leader|provider|largest|premier)\b/i,
	/\b(?:is )?headquartered in\b|\bwith headquarters in\b/i,
	/\bemploy(?:s|ing) (?:[a-z]+ ){0,3}[\d,.]+/i,
	/\b(?:are|is) (?:listed|traded|quoted) on the\b|\((?:NYSE|NASDAQ|LSE|SIX)\b/i,
	/\b(?:mission|vision) (?:of [A-Z][\w-]+ )?is to\b/i,
	/\b(?:subsidiaries|businesses|operations|offices|branches|customers|clients) in (?:more than |over |some )?\d+ countries\b/i,
	/\bfounded in (?:1[6-9]|20)\d\d\b/i,
	/\bfor more information,? (?:please )?(?:visit|see|go to)\b/i,
];
