import type { Settings } from './model.ts';

export const DEFAULT_SETTINGS: Settings = { minimumSimilarity: 0.5 };
