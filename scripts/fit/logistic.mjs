// Ridge logistic regression by Newton's method, small enough to read.

/** The weights that make the labels most likely. Each document has `vectors`, `labels` 0 or 1, and `counts`. */
export function fitLogistic(documents, ridge, rounds = 15) {
	const size = documents[0].vectors[0].length;
	const weights = new Float64Array(size);
	for (let round = 0; round < rounds; round++) {
		const { gradient, hessian } = slopes(documents, weights);
		for (let j = 0; j < size; j++) {
			const penalty = j === 0 ? 1e-6 : ridge; // the first weight is for what always holds
			gradient[j] -= penalty * weights[j];
			hessian[j][j] += penalty;
			for (let k = 0; k < j; k++) hessian[j][k] = hessian[k][j];
		}
		const step = solve(hessian, gradient);
		for (let j = 0; j < size; j++) weights[j] += step[j];
		if (Math.max(...step.map(Math.abs)) < 1e-4) break;
	}
	return weights;
}

/** For every document the log-odds of its lines by a model that has not seen its group. */
export function crossValidate(documents, folds, ridge) {
	const groups = [...new Set(documents.map(({ group }) => group))];
	const foldOf = new Map(groups.map((group, i) => [group, i % folds]));
	return Array.from({ length: folds }, (_, fold) => {
		const weights = fitLogistic(
			documents.filter(({ group }) => foldOf.get(group) !== fold),
			ridge,
		);
		const held = documents.filter(({ group }) => foldOf.get(group) === fold);
		return held.map((document) => ({ document, odds: document.vectors.map((vector) => dot(weights, vector)) }));
	}).flat();
}

function slopes(documents, weights) {
	const size = weights.length;
	const gradient = new Float64Array(size);
	const hessian = Array.from({ length: size }, () => new Float64Array(size));
	for (const { vectors, labels, counts } of documents) {
		vectors.forEach((vector, i) => {
			const chance = 1 / (1 + Math.exp(-dot(weights, vector)));
			const curve = counts[i] * Math.max(chance * (1 - chance), 1e-6);
			for (let j = 0; j < size; j++) {
				if (vector[j] === 0) continue;
				gradient[j] += counts[i] * (labels[i] - chance) * vector[j];
				for (let k = j; k < size; k++) hessian[j][k] += curve * vector[j] * vector[k];
			}
		});
	}
	return { gradient, hessian };
}

/** Gaussian elimination with pivots. */
function solve(matrix, vector) {
	const size = vector.length;
	for (let i = 0; i < size; i++) {
		let pivot = i;
		for (let k = i + 1; k < size; k++) if (Math.abs(matrix[k][i]) > Math.abs(matrix[pivot][i])) pivot = k;
		[matrix[i], matrix[pivot]] = [matrix[pivot], matrix[i]];
		[vector[i], vector[pivot]] = [vector[pivot], vector[i]];
		for (let k = i + 1; k < size; k++) {
			const factor = matrix[k][i] / matrix[i][i];
			for (let j = i; j < size; j++) matrix[k][j] -= factor * matrix[i][j];
			vector[k] -= factor * vector[i];
		}
	}
	const solution = new Float64Array(size);
	for (let i = size - 1; i >= 0; i--) {
		let rest = vector[i];
		for (let j = i + 1; j < size; j++) rest -= matrix[i][j] * solution[j];
		solution[i] = rest / matrix[i][i];
	}
	return solution;
}

function dot(weights, vector) {
	let sum = 0;
	for (let j = 0; j < weights.length; j++) sum += weights[j] * vector[j];
	return sum;
}
