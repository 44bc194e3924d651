/** How each style looks: by the terminal's own sixteen colours, so that the reader's palette is respected. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Style } from '../text/line.ts';
import type { ThemeName } from './themeNames.ts';

/** Every style differs from its neighbours by more than colour: a glyph, a word, bold or underline goes with it. */
export type Theme = Readonly<Record<Style, (text: string) => string>>;

/** Bits of colour per pixel as `WriteStream.getColorDepth` gives them, to the levels chalk knows. */
const LEVELS = { 1: 0, 4: 1, 8: 2, 24: 3 } as const;

export type ColourDepth = keyof typeof LEVELS;

/** The look of every style. NO_COLOR and terminals without colour get weight and underline only. */
export function themeOf(name: ThemeName, depth: ColourDepth): Theme {
	// Bold and underline are no colours: without colour they still tell styles apart.
	if (depth === 1 || name === 'monochrome') return monochrome(new Chalk({ level: 1 }));
	const chalk = new Chalk({ level: LEVELS[depth] });
	if (name === 'light') return light(chalk);
	return name === 'dark' ? dark(chalk) : colourBlind(chalk);
}

function monochrome(chalk: ChalkInstance): Theme {
	const plain = (text: string) => text;
	return {
		plain,
		dim: plain,
		strong: chalk.bold,
		conflict: chalk.bold,
		doubtful: chalk.bold,
		difference: plain,
		likely: plain,
		same: plain,
		nothing: plain,
		only: plain,
		changed: chalk.underline,
		'conflicting words': chalk.bold.underline,
		'differing words': chalk.underline,
		found: chalk.inverse,
		key: chalk.bold,
		alert: chalk.bold,
	};
}

function dark(chalk: ChalkInstance): Theme {
	return {
		...monochrome(chalk),
		dim: chalk.gray,
		conflict: chalk.redBright.bold,
		doubtful: chalk.magentaBright,
		difference: chalk.yellow,
		likely: chalk.blueBright,
		same: chalk.gray,
		nothing: chalk.gray,
		only: chalk.gray,
		changed: chalk.yellowBright,
		'conflicting words': chalk.redBright.bold.underline,
		'differing words': chalk.yellowBright.underline,
		found: chalk.black.bgYellowBright,
		key: chalk.cyanBright.bold,
		alert: chalk.yellowBright.bold,
	};
}

function light(chalk: ChalkInstance): Theme {
	return {
		...monochrome(chalk),
		dim: chalk.gray,
		conflict: chalk.red.bold,
		doubtful: chalk.magenta,
		difference: chalk.blue,
		likely: chalk.cyan,
		same: chalk.gray,
		nothing: chalk.gray,
		only: chalk.gray,
		changed: chalk.blue,
		'conflicting words': chalk.red.bold.underline,
		'differing words': chalk.blue.underline,
		found: chalk.black.bgYellow,
		key: chalk.blue.bold,
		alert: chalk.magenta.bold,
	};
}

/** The palette of Okabe and Ito (2008), which people with any of the common colour deficiencies can tell apart. */
function colourBlind(chalk: ChalkInstance): Theme {
	const [vermilion, purple, orange, blue, sky] = ['#d55e00', '#cc79a7', '#e69f00', '#0072b2', '#56b4e9'] as const;
	return {
		...monochrome(chalk),
		dim: chalk.gray,
		conflict: chalk.hex(vermilion).bold,
		doubtful: chalk.hex(purple),
		difference: chalk.hex(orange),
		likely: chalk.hex(sky),
		same: chalk.gray,
		nothing: chalk.gray,
		only: chalk.gray,
		changed: chalk.hex(orange),
		'conflicting words': chalk.hex(vermilion).bold.underline,
		'differing words': chalk.hex(orange).underline,
		found: chalk.white.bgHex(blue),
		key: chalk.hex(sky).bold,
		alert: chalk.hex(orange).bold,
	};
}
