/** The library's public interface. */
export { compare } from './compare.ts';
export { sentencesDraft, textDraft } from './draft.ts';
export { judge } from './judge.ts';
export * from './model.ts';
export { DEFAULT_SETTINGS } from './settings.ts';
