/** The parts of an XML document, in one pass and without a tree. What a document declares as an entity is not expanded. */
import { Parser } from 'htmlparser2';

export interface XmlHandler {
	/** The element's name with its prefix, as written. */
	open?(name: string, attributes: Readonly<Record<string, string>>): void;
	text?(text: string): void;
	close?(name: string): void;
}

/** Deeper nesting is an attack: the parser's time grows with it. */
const MOST_DEPTH = 1_000;

/** Gives every element and text to the handler, in order; stops where it is nested beyond reason. */
export function walkXml(xml: string, { open, text, close }: XmlHandler): void {
	let depth = 0;
	const parser: Parser = new Parser(
		{
			onopentag(name, attributes) {
				depth++;
				if (depth > MOST_DEPTH) return parser.pause();
				open?.(name, attributes);
			},
			ontext: (piece) => text?.(piece),
			onclosetag(name) {
				depth--;
				close?.(name);
			},
		},
		{ xmlMode: true, decodeEntities: true },
	);
	parser.write(xml);
	if (depth <= MOST_DEPTH) parser.end();
}
