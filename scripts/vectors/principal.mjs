// The strongest directions of a set of vectors (principal components), for two ends: the first few of all words are
// taken out, because they carry frequency rather than meaning (Mu and Viswanath, All-but-the-Top, ICLR 2018); the last
// third is left out at the end, because it changes no measured figure and costs a third of the file and of the time.

const COMMON_DIRECTIONS = 5;
// The directions are those of common words; rare ones are noise.
const COMMON_WORDS = 20_000;
const ROUNDS = 200;

/** Centres the vectors and takes out what all have in common, in place. */
export function removeCommonDirections(vectors) {
	const mean = meanOf(vectors);
	for (const vector of vectors) subtract(vector, mean, 1);
	for (const direction of strongestDirections(vectors, COMMON_DIRECTIONS)) {
		for (const vector of vectors) subtract(vector, direction, dot(vector, direction));
	}
}

/** The vectors by their strongest directions alone. */
export function projected(vectors, dimensions) {
	const directions = strongestDirections(vectors, dimensions);
	return vectors.map((vector) => Float64Array.from(directions, (direction) => dot(vector, direction)));
}

/** Changes the vector in place. */
export function toUnitLength(vector) {
	const length = Math.sqrt(dot(vector, vector)) || 1;
	for (let d = 0; d < vector.length; d++) vector[d] /= length;
}

/** By power iteration on the second moments, each direction held at right angles to those before. */
function strongestDirections(vectors, count) {
	const moments = momentsOf(vectors.slice(0, COMMON_WORDS));
	const found = [];
	while (found.length < count) {
		let direction = Float64Array.from(moments, (_, d) => 1 + Math.cos(d * (found.length + 1)));
		for (let round = 0; round < ROUNDS; round++) {
			direction = Float64Array.from(moments, (row) => dot(row, direction));
			for (const other of found) subtract(direction, other, dot(direction, other));
			toUnitLength(direction);
		}
		found.push(direction);
	}
	return found;
}

function momentsOf(vectors) {
	const size = vectors[0].length;
	const moments = Array.from({ length: size }, () => new Float64Array(size));
	for (const vector of vectors) {
		for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) moments[i][j] += vector[i] * vector[j];
	}
	return moments;
}

function meanOf(vectors) {
	const mean = new Float64Array(vectors[0].length);
	for (const vector of vectors) subtract(mean, vector, -1 / vectors.length);
	return mean;
}

function subtract(vector, other, times) {
	for (let d = 0; d < vector.length; d++) vector[d] -= times * other[d];
}

function dot(x, y) {
	let sum = 0;
	for (let d = 0; d < x.length; d++) sum += x[d] * y[d];
	return sum;
}
