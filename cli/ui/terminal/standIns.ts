/**
 * A frame as Ink is given it: one character for each line. Ink takes a text apart into characters to lay it out and
 * puts it together again, 16 ms for a frame of 120 columns by 40 lines; the lines of this screen are laid out already.
 */

/** Unicode's private use area: Ink counts one column for each. */
const FIRST = 0xe000;
const COUNT = 0x1900;
const STAND_INS = /[\ue000-\uf8ff]/g;

export interface StandIns {
	/** The characters for these lines, one below the other. A line has the same one for as long as it can be kept. */
	readonly of: (lines: readonly string[]) => string;
	/** What Ink wrote, with every stand-in replaced by its line. */
	readonly replaced: (written: string) => string;
	/** Gives every line a new character, so that Ink takes the next frame for another and draws it. */
	readonly renew: () => void;
}

export function standIns(): StandIns {
	const characters = new Map<string, string>();
	const lines = new Map<string, string>();
	let made = 0;
	const renew = () => {
		characters.clear();
		lines.clear();
	};
	const characterOf = (line: string) => {
		const known = characters.get(line);
		if (known !== undefined) return known;
		const character = String.fromCodePoint(FIRST + (made++ % COUNT));
		characters.set(line, character);
		lines.set(character, line);
		return character;
	};
	return {
		of(wanted) {
			// A frame has far fewer lines than there are characters: within one they never run out.
			if (characters.size + wanted.length > COUNT) renew();
			return wanted.map(characterOf).join('\n');
		},
		replaced: (written) => written.replace(STAND_INS, (character) => lines.get(character) ?? ''),
		renew,
	};
}
