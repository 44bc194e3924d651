// A language model of a megabyte for llama.cpp, written byte by byte: it knows no language, and under a grammar it answers
// nonsense in the right form. That proves the wire, the grammar and the check, and nothing of the quality of any model.
//
// It has one layer that adds nothing, so that the next character depends on the last one alone: each printable character has a
// successor in one random chain, and the chain ends with a quotation mark. So strings end, also without any chance (temperature 0).

const PRINTABLE = Array.from({ length: 95 }, (_, k) => String.fromCharCode(32 + k));
const BYTES = Array.from({ length: 256 }, (_, k) => `<0x${k.toString(16).toUpperCase().padStart(2, '0')}>`);
// llama.cpp writes a blank so.
const TOKENS = [
	'<unk>',
	'<s>',
	'</s>',
	...BYTES,
	...PRINTABLE.map((character) => (character === ' ' ? '▁' : character)),
];
const TYPES = [2, 3, 3, ...BYTES.map(() => 6), ...PRINTABLE.map(() => 1)];
const FIRST_PRINTABLE = 3 + BYTES.length;

/** At least the tokens, each of which is a direction of its own; and a multiple of the heads. */
const WIDTH = 384;
const HEADS = 6;
const INNER = 32;
const CONTEXT = 16_384;
/** Characters of a string before it ends. */
const STRING = 12;

export function tinyModel(seed = 1) {
	return gguf(
		[
			['general.architecture', text('llama')],
			['general.name', text('counterpoint-nonsense')],
			['llama.context_length', uint32(CONTEXT)],
			['llama.embedding_length', uint32(WIDTH)],
			['llama.block_count', uint32(1)],
			['llama.feed_forward_length', uint32(INNER)],
			['llama.attention.head_count', uint32(HEADS)],
			['llama.attention.head_count_kv', uint32(HEADS)],
			['llama.rope.dimension_count', uint32(WIDTH / HEADS)],
			['llama.attention.layer_norm_rms_epsilon', float32(1e-5)],
			['tokenizer.ggml.model', text('llama')],
			['tokenizer.ggml.tokens', list(TYPE.text, TOKENS.map(textBytes))],
			[
				'tokenizer.ggml.scores',
				list(
					TYPE.float32,
					TOKENS.map((_, k) => float32Bytes(-k)),
				),
			],
			['tokenizer.ggml.token_type', list(TYPE.int32, TYPES.map(int32Bytes))],
			['tokenizer.ggml.unknown_token_id', uint32(0)],
			['tokenizer.ggml.bos_token_id', uint32(1)],
			['tokenizer.ggml.eos_token_id', uint32(2)],
		],
		[
			['token_embd.weight', [WIDTH, TOKENS.length], directions()],
			['output.weight', [WIDTH, TOKENS.length], successors(randomFrom(seed))],
			['output_norm.weight', [WIDTH], filled(WIDTH, 1)],
			['blk.0.attn_norm.weight', [WIDTH], filled(WIDTH, 1)],
			['blk.0.ffn_norm.weight', [WIDTH], filled(WIDTH, 1)],
			...['attn_q', 'attn_k', 'attn_v', 'attn_output'].map((name) => nothing(name, [WIDTH, WIDTH])),
			...['ffn_gate', 'ffn_up'].map((name) => nothing(name, [WIDTH, INNER])),
			nothing('ffn_down', [INNER, WIDTH]),
		],
	);
}

function directions() {
	const values = new Float32Array(WIDTH * TOKENS.length);
	TOKENS.forEach((_, k) => {
		values[k * WIDTH + k] = 1;
	});
	return values;
}

/** For each token (a row) how well it follows each other one (a column). */
function successors(random) {
	const values = Float32Array.from({ length: WIDTH * TOKENS.length }, () => random() * 0.01);
	const prefer = (last, next, weight) => {
		values[tokenOf(next) * WIDTH + tokenOf(last)] += weight;
	};
	const letters = PRINTABLE.filter((character) => /[a-z ]/.test(character)).sort(() => random() - 0.5);
	for (const [k, letter] of letters.entries()) prefer(letter, letters[k + 1] ?? '"', 1);
	// What a grammar lets follow a mark of punctuation as well must not: white space, another element.
	for (const mark of ['{', ',', '[']) prefer(mark, mark === '[' ? '{' : '"', 2);
	prefer('}', ']', 2);
	prefer(']', '}', 2);
	prefer('"', letters.at(-STRING), 1);
	for (const mark of [':', ',', '}']) prefer('"', mark, 0.5);
	prefer(':', '"', 2);
	prefer(':', '[', 1.5);
	return values;
}

const tokenOf = (character) => FIRST_PRINTABLE + PRINTABLE.indexOf(character);
const filled = (length, value) => new Float32Array(length).fill(value);
const nothing = (name, shape) => [`blk.0.${name}.weight`, shape, filled(shape[0] * shape[1], 0)];

/** Mulberry32. */
function randomFrom(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

// The GGUF format, version 3: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md

const TYPE = { uint32: 4, int32: 5, float32: 6, text: 8, list: 9 };
const ALIGNMENT = 32;

function gguf(facts, tensors) {
	const parts = [Buffer.from('GGUF'), uint32Bytes(3), uint64Bytes(tensors.length), uint64Bytes(facts.length)];
	for (const [name, value] of facts) parts.push(textBytes(name), value);
	let offset = 0;
	for (const [name, shape, values] of tensors) {
		const type = uint32Bytes(0);
		parts.push(textBytes(name), uint32Bytes(shape.length), ...shape.map(uint64Bytes), type, uint64Bytes(offset));
		offset += padded(values.byteLength);
	}
	const head = Buffer.concat(parts);
	const data = tensors.map(([, , values]) => {
		const bytes = Buffer.alloc(padded(values.byteLength));
		Buffer.from(values.buffer).copy(bytes);
		return bytes;
	});
	return Buffer.concat([head, Buffer.alloc(padded(head.length) - head.length), ...data]);
}

const padded = (length) => Math.ceil(length / ALIGNMENT) * ALIGNMENT;
const text = (value) => Buffer.concat([uint32Bytes(TYPE.text), textBytes(value)]);
const uint32 = (value) => Buffer.concat([uint32Bytes(TYPE.uint32), uint32Bytes(value)]);
const float32 = (value) => Buffer.concat([uint32Bytes(TYPE.float32), float32Bytes(value)]);

function list(type, items) {
	return Buffer.concat([uint32Bytes(TYPE.list), uint32Bytes(type), uint64Bytes(items.length), ...items]);
}

function textBytes(value) {
	const bytes = Buffer.from(value);
	return Buffer.concat([uint64Bytes(bytes.length), bytes]);
}

function uint32Bytes(value) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}

function int32Bytes(value) {
	const bytes = Buffer.alloc(4);
	bytes.writeInt32LE(value);
	return bytes;
}

function float32Bytes(value) {
	const bytes = Buffer.alloc(4);
	bytes.writeFloatLE(value);
	return bytes;
}

function uint64Bytes(value) {
	const bytes = Buffer.alloc(8);
	bytes.writeBigUInt64LE(BigInt(value));
	return bytes;
}
