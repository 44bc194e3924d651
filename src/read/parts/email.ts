import { answerWith } from './answering.ts';
await answerWith(async () => null);
