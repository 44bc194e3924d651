/** Powers that come out the same, to the last bit, whatever engine counts them. */

/**
 * `base ** exponent` of a base that is not below 0. How near `**` and `Math.pow` come is left to the engine, and V8 began to
 * count them otherwise between Node 22 and 24: 0.45 ** 1.3 and even 10 ** -4 differ in their last digit, so one comparison
 * had two similarities. `Math.exp` and `Math.log` are the same in every V8 that runs this program.
 */
export function power(base: number, exponent: number): number {
	return exponent === 0 ? 1 : Math.exp(exponent * Math.log(base));
}
