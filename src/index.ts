/** The library's public interface. Nothing here needs Node: files and addresses are read by `counterpoint/node`. */
export { compare } from './compare.ts';
export type * from './coverage/model.ts';
export { sentencesDraft, textDraft } from './draft.ts';
export { judge } from './judge.ts';
export { useWordVectors } from './lexicon/vectors.ts';
export { coverage } from './library/coverage.ts';
export { type About, type ReportForm, read, type SentencesForm, type TextForm } from './library/read.ts';
export { report } from './library/report.ts';
export * from './model.ts';
export { PROGRAM } from './program.ts';
export type { Part, Progress, Watch } from './progress.ts';
export { ReadFailure, type ReadFailureCode } from './read/failure.ts';
export { DEFAULT_SETTINGS } from './settings.ts';
