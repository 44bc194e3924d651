/** The best couples of every report, as they are found. */

export interface Found {
	readonly a: number;
	readonly b: number;
	readonly score: number;
}

/** Better first; of equals the one whose reports come first. */
export const byScore = (x: Found, y: Found) => y.score - x.score || x.a - y.a || x.b - y.b;

export function bestOf(reports: number, most: number) {
	const kept: Found[][] = Array.from({ length: reports }, () => []);
	const keep = (report: number, found: Found) => {
		const best = kept[report] as Found[];
		if (best.some(({ a, b }) => a === found.a && b === found.b)) return;
		if (best.length < most) best.push(found);
		else {
			const worst = best.reduce((one, other) => (byScore(one, other) > 0 ? one : other));
			if (byScore(found, worst) < 0) best[best.indexOf(worst)] = found;
		}
	};
	return {
		add(found: Found) {
			keep(found.a, found);
			keep(found.b, found);
		},
		/** Every couple that is among the best of either of its reports, once, the best first. */
		all(): readonly Found[] {
			const all = kept.flatMap((best, report) =>
				best.filter((found) => found.a === report || !kept[found.a]?.some((other) => other.b === found.b)),
			);
			return all.sort(byScore);
		},
	};
}
