/**
 * First parts of words that are written with a hyphen wherever they stand, so that one at the end of a line belongs to the
 * word: "self-\ndefence" against "govern-\nment".
 *
 * Source: by hand. Licence: MIT, as the program.
 */
export const HYPHEN_HEADS: ReadonlySet<string> = new Set(
	(
		'self non ex well ill long short high low so year month week day half mid vice cross pro anti post pre all full part ' +
		'one two three four five six seven eight nine ten first second third cease hard soft left right far near co state ' +
		'government court world war police army anglo franco sino russo afro euro multi single double old new open late early ' +
		'fast slow free large small best better much once then now on off in out over under by'
	).split(' '),
);
