// Texts that no report is like: each is made of one or two pieces over and over, up to so many characters.

const PIECES = {
	'one name': 'John Smith ',
	'titles and dates': 'Mr. Smith said on Monday, Jan. 3, ',
	negations: 'not ',
	'short quotations': '"Yes," he said. ',
	'opening marks': '“',
	'straight marks': '"',
	'quotations in quotations': '“He said ‘no “never” ever’ today” ',
	'figures and commas': '1,',
	'addresses of mail': '…@a',
	underscores: '_a',
	asterisks: '**a* ',
	brackets: '[a](',
	'opening brackets': '(',
	'initials and stops': 'U.S. J. R. ',
	stops: '. ',
	'line ends': 'a\n',
	'paragraphs of one word': 'Word.\n\n',
	'one word': 'un',
	'capital letters': 'A ',
	'long lists': 'bread, milk and eggs, ',
	amounts: '$1,000 a week, at least nine hours, 40 percent of ',
	times: 'since 2003 on 5 May until Friday at 9:30 a.m. ',
	apostrophes: "n't's ",
	'combining marks': 'e\u0301',
	'zero widths': '\u200b\u00ad',
	emoji: '👩🏽‍⚖️',
	'lone halves': '\ud800',
	'terminal commands': '\u001b[31m',
	'unended commands': '\u001b]0;',
	'elements of a page': '<p>Six died.</p>',
	'elements never closed': '<div><b>',
	entities: '&amp;',
	'rows of a table': '| a | b |\n',
	'quoted lines': '> > ',
	fences: '```\n',
	speakers: 'Foreign Minister Anna Reiter told Secretary John Smith that Mr. Diallo had said ',
	places: 'in northern Italy, near Portland, Ore., across parts of Pakistan ',
	acts: 'Reiter accused Diallo and was attacked by Smith ',
	'and and': 'and ',
	dashes: '— ',
	'names up to a stop': `${'John Smith '.repeat(140)}died. `,
	'times up to a stop': `${'on 5 May until Friday '.repeat(50)}rose. `,
	ranges: '4 to 9 percent ',
	'amounts up to amounts': '$2.5 million to 4 percent of 15,000 ',
	'shares of a group': 'two in 7 of 40 three out of 9 ',
	'from to': 'rose from 7 hours to 9 from 11 percent to ',
	'scales behind naught': '0 million ',
	'scales and degrees': '8 degrees hundred ',
	'more than twice': 'twice as many, three times the ',
	'ages of many': 'Anna Reiter, 58, aged 41, ',
	'sources cited': 'according to officials ',
	'verbs of saying': 'reported quoted ',
	'forms of get': 'got never ',
	'offices without names': 'the minister he the president she ',
	'denials among names': '"Neither Karl nor Eva, who "',
	'colons before quotations': 'Holm: “so it is” ',
	'links in a row': '[a](b) ',
	'times of a live blog': '10:30\n\nThe harbour was closed again.\n\n',
	'one sentence over and over': 'Eight crew drowned on Friday. ',
	'a remark over and over': 'Mrs. Reiter said on Friday that she stayed. ',
	'sentences alike': 'The mayor of Lisbon resigned on Monday after six people died in the flood. ',
};

/** By name, of about so many characters each. */
export const TEXTS = Object.fromEntries(
	Object.entries(PIECES).map(([name, piece]) => [
		name,
		(size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size),
	]),
);

/** An element with as many attributes as fit. */
TEXTS['attributes of one element'] = (size) => {
	const attributes = Array.from({ length: Math.ceil(size / 12) }, (_, number) => ` a${number}="x"`).join('');
	return `<html><body><p${attributes.slice(0, size)}">Six died.</p></body></html>`;
};

/** A mark that is never closed, and all behind it sentences: the first is as long as the text. */
TEXTS['an open mark before sentences'] = (size) => `“${') , _ Holms. '.repeat(size / 12)}`.slice(0, size);

/** Many persons of one surname. */
TEXTS.namesakes = (size) => {
	const given = (number) => `K${number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[digit])}`;
	return Array.from({ length: Math.ceil(size / 16) }, (_, number) => `Mr. ${given(number)} Holm said. `)
		.join('')
		.slice(0, size);
};

TEXTS['elements in elements'] = (size) => `${'<div>'.repeat(size / 11)}Six died.${'</div>'.repeat(size / 11)}`;

/** Sentences of seven words that chance puts together: all different, and each like many others. */
TEXTS['sentences of few words'] = (size) => {
	const words = 'mayor council police flood court bridge union strike report budget vote harbour minister crew'.split(
		' ',
	);
	const verbs = 'approved rejected said warned denied closed opened met'.split(' ');
	let [state, text] = [7, ''];
	const next = (list) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return list[Math.floor((state / 2 ** 32) * list.length)];
	};
	const parts = [];
	for (let length = 0; length < size; length += text.length) {
		text = `The ${next(words)} of the ${next(words)} ${next(verbs)} the ${next(words)}. `;
		parts.push(text);
	}
	return parts.join('').slice(0, size);
};
