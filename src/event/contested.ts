/** Whether the reports of a matter are at odds: a conflict of any two, of its figures, or words of one that another denies. */
import type { Figure, Matter } from './model.ts';

/** `figures`: those of the event; others than the matter's are passed over. */
export function isContested({ id, cells, findings }: Matter, figures: readonly Figure[]): boolean {
	return (
		findings.some(({ verdict }) => verdict === 'conflict') ||
		figures.some(({ matter, standing }) => matter === id && (standing === 'majority' || standing === 'divided')) ||
		cells.some(({ against }) => against.length > 0)
	);
}
