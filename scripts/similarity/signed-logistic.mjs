// Logistic regression whose weights keep their sign, by projected gradient descent on standardised values.

const ROUNDS = 300;
const RATE = 0.5;
// Little: the signals are few and the rows many; it only shares out weight between signals that go together.
const RIDGE = 0.002;

/**
 * @param rows [{values, linked, importance}]
 * @param against for each value, whether it may only count against a link
 * @param leftOut the number of a value to do without
 */
export function fitLogistic(rows, against, leftOut) {
	const size = rows[0].values.length;
	const { means, deviations } = moments(rows, size);
	const table = rows.map(({ values }) => values.map((value, k) => (value - means[k]) / deviations[k]));
	const total = rows.reduce((sum, { importance }) => sum + importance, 0);
	let weights = new Array(size).fill(0);
	let [before, intercept, interceptBefore] = [weights, 0, 0];
	for (let round = 0; round < ROUNDS; round++) {
		// Nesterov's momentum: signals that go together would otherwise share out their weight very slowly.
		const momentum = round / (round + 3);
		const ahead = weights.map((weight, k) => weight + momentum * (weight - before[k]));
		const interceptAhead = intercept + momentum * (intercept - interceptBefore);
		const slopes = slopesAt(table, rows, ahead, interceptAhead);
		[before, interceptBefore] = [weights, intercept];
		intercept = interceptAhead - (RATE * slopes[size]) / total;
		weights = ahead.map((weight, k) => {
			const moved = weight - RATE * (slopes[k] / total + RIDGE * weight);
			return k === leftOut ? 0 : against[k] ? Math.min(0, moved) : Math.max(0, moved);
		});
	}
	const natural = weights.map((weight, k) => weight / deviations[k]);
	return { weights: natural, intercept: intercept - natural.reduce((sum, weight, k) => sum + weight * means[k], 0) };
}

/** The slope of the loss along each weight and, last, along the intercept. */
function slopesAt(table, rows, weights, intercept) {
	const slopes = new Float64Array(weights.length + 1);
	for (let r = 0; r < rows.length; r++) {
		const values = table[r];
		let sum = intercept;
		for (let k = 0; k < values.length; k++) sum += values[k] * weights[k];
		const error = rows[r].importance * (1 / (1 + Math.exp(-sum)) - (rows[r].linked ? 1 : 0));
		for (let k = 0; k < values.length; k++) slopes[k] += error * values[k];
		slopes[values.length] += error;
	}
	return slopes;
}

function moments(rows, size) {
	const mean = (of) => rows.reduce((sum, { values }) => sum + of(values), 0) / rows.length;
	const means = Array.from({ length: size }, (_, k) => mean((values) => values[k]));
	const deviations = means.map((middle, k) => Math.sqrt(mean((values) => (values[k] - middle) ** 2)) || 1);
	return { means, deviations };
}
