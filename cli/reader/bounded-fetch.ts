/** Fetches what an unknown server answers: never elsewhere than asked, no more than an answer may have, and whole. */

/** In bytes: a hundred times the longest answer. */
const MOST = 4_000_000;

export class TooMuch extends Error {}

/**
 * As fetch, but a redirect is an error, since it could lead the texts to another machine; and it returns when the whole answer
 * is there, so that whoever limits its time limits all of it.
 */
export async function boundedFetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
	const response = await fetch(input, { ...init, redirect: 'error' });
	const { status, statusText, headers } = response;
	return new Response(await bytesOf(response), { status, statusText, headers: kept(headers) });
}

async function bytesOf({ body }: Response): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > MOST) throw new TooMuch();
	}
	return Buffer.concat(chunks);
}

/** The body is unpacked already, and its length another than the header says. */
function kept(headers: Headers): Headers {
	const copy = new Headers(headers);
	for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) copy.delete(name);
	return copy;
}
