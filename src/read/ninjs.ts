/** ninjs, the JSON in which agencies send stories (IPTC): versions 1 to 3. */
import { textDraft } from '../draft.ts';
import { asMeant } from './characters.ts';
import { isoDateOf } from './dates.ts';
import { ReadFailure } from './failure.ts';
import { type Fields, isRecord } from './fields.ts';
import type { Format } from './format.ts';

export const ninjs: Format = {
	recognises: ({ text }) => {
		if (!/^\s*\{/.test(text)) return false;
		if (/"(?:body_?text|body_?xhtml|bodies)"/i.test(text)) return isStory(objectIn(text));
		return ITEM.test(text) && isOtherItem(objectIn(text));
	},
	async read({ text, source, name, url }) {
		const story = objectIn(text);
		if (isOtherItem(story))
			throw new ReadFailure('malformed', `${name} is a ${story.type} of an agency (ninjs) and no story; give a text`);
		if (!isStory(story)) throw new ReadFailure('malformed', `${name} is no story in ninjs; it needs "uri" and a body`);
		const { pageTextOf } = await import('./html/blocks.ts');
		const { html, plain } = bodyOf(story);
		const body = asMeant(html === null ? (plain ?? '') : pageTextOf(html).text).trim();
		if (body === '') throw new ReadFailure('empty', `${name} is a story in ninjs without a body`);
		const address = textIn(story.url) ?? '';
		return textDraft(body, {
			source,
			url: /^https?:\/\//.test(address) ? address : url,
			title: headlineOf(story),
			outlet: outletOf(story),
			authors: authorsOf(story),
			published: firstDate(story.firstcreated, story.firstCreated, story.versioncreated, story.versionCreated),
			modified: firstDate(story.versioncreated, story.versionCreated),
		});
	},
};

const ITEM = /"type"\s*:\s*"(?:picture|video|audio|graphic)"/;

/** A picture, a film or a sound, which has no body. */
function isOtherItem(value: unknown): value is Fields & { type: string } {
	return isRecord(value) && textIn(value.uri) !== null && ITEM.test(`"type":"${value.type}"`) && !isStory(value);
}

/** A page or a report of ours may have a body too; a story in ninjs also has an identifier and a version. */
function isStory(value: unknown): value is Fields {
	if (!isRecord(value) || textIn(value.uri) === null) return false;
	const { html, plain } = bodyOf(value);
	return html !== null || plain !== null;
}

function objectIn(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** `body_xhtml` and `body_text`, with a role behind it in version 1, or a list of `bodies` from version 2 on. */
function bodyOf(story: Fields): { readonly html: string | null; readonly plain: string | null } {
	const bodies = listOf(story.bodies).filter(isRecord);
	const ofType = (type: RegExp) =>
		bodies.find((body) => type.test(String(body.contenttype ?? body.contentType)))?.value;
	return {
		html: textIn(story.body_xhtml) ?? textIn(story.body_html) ?? textIn(ofType(/html/i)),
		plain: textIn(story.body_text) ?? textIn(ofType(/^text\/plain/i)) ?? textIn(bodies[0]?.value),
	};
}

function headlineOf(story: Fields): string | null {
	return textIn(story.headline) ?? textIn(listOf(story.headlines).filter(isRecord)[0]?.value) ?? textIn(story.title);
}

function outletOf(story: Fields): string | null {
	const named = [story.infosources, story.infoSources]
		.flatMap(listOf)
		.filter(isRecord)
		.map(({ name }) => textIn(name));
	return named.find((name) => name !== null) ?? textIn(story.copyrightholder) ?? textIn(story.copyrightHolder) ?? null;
}

function authorsOf(story: Fields): readonly string[] {
	const byline = textIn(story.byline) ?? textIn(story.by);
	return byline === null ? [] : [byline.replace(/^by\s/i, '')];
}

function firstDate(...dates: readonly unknown[]): string | null {
	return dates.map((date) => isoDateOf(textIn(date) ?? '')).find((date) => date !== null) ?? null;
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value.slice(0, 100) : [];
}

function textIn(value: unknown): string | null {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
