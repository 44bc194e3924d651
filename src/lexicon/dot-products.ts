/**
 * Products of rows of small numbers, summed: what the likeness of two words' vectors is made of. Two long reports ask for
 * millions of them, nearly all of different words, so that none is worth keeping.
 *
 * WebAssembly takes eight numbers at once and needs a third of the time, from the first one on. It stands here as the few
 * instructions that it is. Where none may be run, as on a page that forbids it, JavaScript comes to the same sums.
 */

/** A stretch of memory, with the sums of products of the numbers in it. */
export interface Room {
	readonly bytes: Uint8Array;
	/** Of so many signed numbers of eight bits from one place on with as many from another. */
	readonly productsOf: (length: number) => DotProduct;
}

export type DotProduct = (placeOfOne: number, placeOfOther: number) => number;

/** All that is needed of WebAssembly: no types of it come with the language. */
export interface Assembly {
	readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
	readonly Module: new (bytes: Uint8Array) => object;
	readonly Instance: new (module: object, imports: { readonly own: object }) => { readonly exports: unknown };
}

const { WebAssembly: HERE } = globalThis as { WebAssembly?: Assembly };

/** Room for so many bytes, 0 each. */
export function roomFor(bytes: number, assembly: Assembly | undefined = HERE): Room {
	return (assembly && assembledRoom(bytes, assembly)) ?? plainRoom(bytes);
}

function plainRoom(size: number): Room {
	const bytes = new Uint8Array(size);
	return { bytes, productsOf: (length) => plainProduct(bytes, length) };
}

/** Null where no memory is to be had. */
function assembledRoom(size: number, assembly: Assembly): Room | null {
	try {
		const memory = new assembly.Memory({ initial: Math.ceil(size / PAGE) });
		const bytes = new Uint8Array(memory.buffer, 0, size);
		return {
			bytes,
			productsOf: (length) => assembledProduct(memory, length, assembly) ?? plainProduct(bytes, length),
		};
	} catch {
		return null;
	}
}

function plainProduct(bytes: Uint8Array, length: number): DotProduct {
	const numbers = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
	return (one, other) => {
		let sum = 0;
		// Integers throughout: the compiler need not look out for -0 and overflow.
		for (let at = 0; at < length; at++)
			sum = (sum + (numbers[one + at] as number) * (numbers[other + at] as number)) | 0;
		return sum;
	};
}

/** Null where the engine does not know these instructions, or may not run any. */
function assembledProduct(memory: object, length: number, assembly: Assembly): DotProduct | null {
	if (length % AT_ONCE !== 0) return null;
	try {
		const module = new assembly.Module(moduleFor(length));
		const { exports } = new assembly.Instance(module, { own: { memory } });
		return (exports as { product: DotProduct }).product;
	} catch {
		return null;
	}
}

/** Numbers multiplied by one instruction. */
const AT_ONCE = 8;
const PAGE = 2 ** 16;

/** Instructions and types of WebAssembly, by the names in its specification. */
const I32 = 0x7f;
const V128 = 0x7b;
const FUNCTION_TYPE = 0x60;
const FUNCTION = 0;
const MEMORY = 2;
const NO_LIMIT = 0;
const LOCAL_GET = 0x20;
const LOCAL_SET = 0x21;
const I32_ADD = 0x6a;
const END = 0x0b;
const VECTOR = 0xfd;
const LOAD_8_AS_16 = 0x01;
const EXTRACT_I32 = 0x1b;
const ADD_I32X4 = 0xae;
const DOT_I16X8 = 0xba;
const ALIGNED_TO_BYTES = 0;

/** The function (place of one row, place of the other) -> sum of their products, over the memory `own.memory`. */
function moduleFor(length: number): Uint8Array {
	const code = [1, 1, V128, ...productOfRows(length), END];
	return Uint8Array.of(
		...[0x00, ...letters('asm'), 1, 0, 0, 0],
		...section(1, [1, FUNCTION_TYPE, 2, I32, I32, 1, I32]),
		...section(2, [1, ...named('own'), ...named('memory'), MEMORY, NO_LIMIT, 1]),
		...section(3, [1, 0]),
		...section(7, [1, ...named('product'), FUNCTION, 0]),
		...section(10, [1, ...unsigned(code.length), ...code]),
	);
}

function productOfRows(length: number): readonly number[] {
	const SUMS = 2;
	const code: number[] = [];
	for (let at = 0; at < length; at += AT_ONCE) {
		for (const row of [0, 1]) code.push(LOCAL_GET, row, VECTOR, LOAD_8_AS_16, ALIGNED_TO_BYTES, ...unsigned(at));
		code.push(VECTOR, ...unsigned(DOT_I16X8));
		if (at > 0) code.push(VECTOR, ...unsigned(ADD_I32X4));
	}
	code.push(LOCAL_SET, SUMS);
	for (const lane of [0, 1, 2, 3]) {
		code.push(LOCAL_GET, SUMS, VECTOR, EXTRACT_I32, lane);
		if (lane > 0) code.push(I32_ADD);
	}
	return code;
}

const section = (number: number, content: readonly number[]) => [number, ...unsigned(content.length), ...content];
const named = (name: string) => [name.length, ...letters(name)];
const letters = (word: string) => Array.from(word, (letter) => letter.charCodeAt(0));

/** Seven bits a byte, the lowest first. */
function unsigned(number: number): readonly number[] {
	return number < 0x80 ? [number] : [(number & 0x7f) | 0x80, ...unsigned(number >>> 7)];
}
