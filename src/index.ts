/** The library's public interface. Nothing here needs Node: files and addresses are read by `counterpoint/node`. */
export { compare } from './compare.ts';
export type * from './coverage/model.ts';
export { sentencesDraft, textDraft } from './draft.ts';
export type { EventWatch } from './event/event.ts';
export type {
	Cell,
	Copy,
	CrossFinding,
	Event,
	EventReport,
	Figure as EventFigure,
	FigureValue,
	Heard,
	Matter as EventMatter,
	Outlier,
	Quotation,
	Source,
	Standing,
	Summary as EventSummary,
	Value,
	Voice as EventVoice,
	Words,
} from './event/model.ts';
export { judge } from './judge.ts';
export { useWordVectors } from './lexicon/vectors.ts';
export { coverage } from './library/coverage.ts';
export { event } from './library/event.ts';
export { type About, type ReportForm, read, type SentencesForm, type TextForm } from './library/read.ts';
export { report } from './library/report.ts';
export * from './model.ts';
export { PROGRAM } from './program.ts';
export type { Part, Progress, Watch } from './progress.ts';
export { ReadFailure, type ReadFailureCode } from './read/failure.ts';
export { ANSWER_SCHEMA } from './reader/answer-schema.ts';
export type { Asking, AskingProgress } from './reader/ask.ts';
export { compareWithReader } from './reader/compare-with-reader.ts';
export { judgeWithReader } from './reader/judge-with-reader.ts';
export { proposalsIn } from './reader/parse.ts';
export { type Message, PROMPT_VERSION, promptOf } from './reader/prompt.ts';
export {
	type Answer,
	type Line,
	type Order,
	type Passage,
	type Proposal,
	type Question,
	type Reader,
	ReaderFailure,
} from './reader/reader.ts';
export { DEFAULT_SETTINGS } from './settings.ts';
