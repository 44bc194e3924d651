/** The page's script, as text. */
declare const source: string;
export default source;
