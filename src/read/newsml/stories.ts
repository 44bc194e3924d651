/** The stories in an agency's XML, in one pass. */
import { walkXml } from '../xml.ts';

export interface Story {
	headline: string | null;
	byline: string | null;
	provider: string | null;
	published: string | null;
	modified: string | null;
	readonly paragraphs: string[];
}

/** Elements that begin a story, that hold its body, and that are a paragraph of it. */
const STORIES: ReadonlySet<string> = new Set(['newsItem', 'nitf']);
const BODIES: ReadonlySet<string> = new Set(['contentSet', 'body.content']);
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'hl2', 'h2', 'h3', 'li', 'td']);
/** Parts of a body that are none of its text: pictures with their captions, the head of a page within. */
const ASIDE: ReadonlySet<string> = new Set([
	'media',
	'head',
	'body.head',
	'body.end',
	'figure',
	'script',
	'style',
	'byline',
]);

/** The fields of a story by the element whose text they are. */
const FIELDS: Readonly<Record<string, keyof Omit<Story, 'paragraphs'>>> = {
	headline: 'headline',
	hl1: 'headline',
	by: 'byline',
	byline: 'byline',
	bytag: 'byline',
	versionCreated: 'modified',
	firstCreated: 'published',
	contentCreated: 'published',
};

export function storiesIn(xml: string): readonly Story[] {
	const stories: Story[] = [];
	const open: string[] = [];
	const within = (names: ReadonlySet<string>) => open.some((name) => names.has(name));
	let pieces: string[] = [];
	const end = () => {
		const text = pieces.join('').replace(/\s+/g, ' ').trim();
		pieces = [];
		return text;
	};
	walkXml(xml, {
		open(prefixed, attributes) {
			const name = localOf(prefixed);
			// A story may be wrapped in NITF within its item: that is one story, not two.
			if (name === 'newsItem' || (name === 'nitf' && !within(STORIES))) stories.push(noStory());
			const story = stories.at(-1);
			if (story !== undefined) readAttributes(story, name, attributes);
			if (name in FIELDS || PARAGRAPHS.has(name)) endLine();
			open.push(name);
		},
		text(text) {
			pieces.push(text);
		},
		close(prefixed) {
			const name = localOf(prefixed);
			const story = stories.at(-1);
			const field = FIELDS[name];
			if (story !== undefined && field !== undefined) story[field] ??= end() || null;
			else if (PARAGRAPHS.has(name)) endLine();
			else if (name === 'name' && open.includes('provider') && story !== undefined) story.provider ??= end() || null;
			else if (name === 'inlineData' && story !== undefined) addLines(story, pieces.join(''));
			if (BODIES.has(name) || name === 'inlineData') pieces = [];
			if (open.at(-1) === name) open.pop();
		},
	});
	return stories.filter(({ paragraphs }) => paragraphs.length > 0);

	/** What stood before an element is a line of the body, or blanks between elements. */
	function endLine(): void {
		const text = end();
		if (text !== '' && within(BODIES) && within(PARAGRAPHS) && !within(ASIDE)) stories.at(-1)?.paragraphs.push(text);
	}
}

function noStory(): Story {
	return { headline: null, byline: null, provider: null, published: null, modified: null, paragraphs: [] };
}

/** Plain text is one paragraph a line, or one between blank lines. */
function addLines(story: Story, text: string): void {
	const apart = /\n\s*\n/.test(text) ? text.split(/\n\s*\n/) : text.split('\n');
	for (const line of apart.map((written) => written.replace(/\s+/g, ' ').trim()))
		if (line !== '') story.paragraphs.push(line);
}

function readAttributes(story: Story, name: string, attributes: Readonly<Record<string, string>>): void {
	if (name === 'provider') story.provider ??= attributes.literal ?? null;
	if (name === 'date.issue') story.published ??= nitfDate(attributes.norm ?? '');
}

/** "20260303T093000Z" as "2026-03-03T09:30:00Z". */
function nitfDate(norm: string): string | null {
	const [, day, time = '', zone = ''] = /^(\d{8})(?:T(\d{6}))?(Z|[+-]\d{4})?$/.exec(norm) ?? [];
	if (day === undefined) return norm === '' ? null : norm;
	const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
	return time === '' ? date : `${date}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}${zone}`;
}

function localOf(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
