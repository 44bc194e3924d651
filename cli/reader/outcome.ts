/** What a server's answer to one question comes to. */

export type Outcome =
	| { readonly kind: 'answer'; readonly text: string; readonly tokens: number | null }
	/** Of this question only; the next may be answered. `why` is counted and shown. */
	| { readonly kind: 'refused'; readonly why: string }
	/** The server is ill: after some of these in a row it is asked no more. */
	| { readonly kind: 'ill'; readonly why: string }
	/** Busy: ask again after so many milliseconds. */
	| { readonly kind: 'busy'; readonly why: string; readonly wait: number }
	/** It does not know the form that answers are asked in. */
	| { readonly kind: 'no such form'; readonly why: string }
	/** No question will be answered. */
	| { readonly kind: 'of no use'; readonly why: string };

export interface Asked {
	readonly model: string;
	readonly messages: readonly { readonly role: 'system' | 'user'; readonly content: string }[];
	/** The JSON Schema of the answer; null where the server takes none. */
	readonly schema: object | null;
	readonly temperature: number;
	readonly seed: number;
	readonly maxTokens: number;
}

export interface Server {
	ask(asked: Asked, signal: AbortSignal): Promise<Outcome>;
	/** The names of its models, or why it does not tell them. */
	models(): Promise<
		{ readonly kind: 'models'; readonly names: readonly string[] } | Exclude<Outcome, { kind: 'answer' }>
	>;
	/** What it tells of a model's very weights; null where it tells nothing. */
	digestOf(model: string): Promise<string | null>;
}

export interface ServerAt {
	readonly base: string;
	readonly key: string | null;
	/** Milliseconds. */
	readonly timeout: number;
}
