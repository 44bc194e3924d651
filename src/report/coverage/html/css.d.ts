/** Style sheets are part of the program as text. */
declare module '*.css' {
	const source: string;
	export default source;
}
