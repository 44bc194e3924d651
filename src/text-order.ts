/** By code units: an order that no setting of the machine changes. */
export function compareText(x: string, y: string): number {
	return x < y ? -1 : x > y ? 1 : 0;
}
