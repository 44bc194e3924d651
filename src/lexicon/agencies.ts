/** News agencies by the names under which reports credit them. By hand, MIT. */
export const AGENCY_NAMES = [
	'Associated Press',
	'AP',
	'Reuters',
	'Agence France-Presse',
	'AFP',
	'Deutsche Presse-Agentur',
	'dpa',
	'Press Association',
	'PA Media',
	'Xinhua',
	'Kyodo',
	'ANSA',
	'EFE',
	'TASS',
	'Interfax',
	'UPI',
	'ANI',
	'PTI',
	'Bernama',
	'Anadolu',
];

const NAME = `(?:the )?(${AGENCY_NAMES.join('|')})`;

/**
 * A credit, not a mention: "(Reuters) –", "Reuters contributed to this report", "with AFP", a line that is the name alone.
 * "The minister told Reuters" credits one sentence and is none.
 */
export const CREDITS: readonly RegExp[] = [
	new RegExp(`\\((${AGENCY_NAMES.join('|')})\\)`, 'g'),
	new RegExp(`${NAME} contributed to this`, 'gi'),
	new RegExp(`\\b(?:with|additional) (?:material|reporting|input|files?) (?:from|by) ${NAME}\\b`, 'gi'),
	new RegExp(`^(?:source: |by )?${NAME}$`, 'gim'),
];
