/** The answer in one line. */
import type { Event } from '../../event/model.ts';
import { counted } from './page.ts';

export function answerOf({ summary }: Event): string {
	const { reports, sources, shared, contested, outliers, alone } = summary;
	const only = alone.reduce((sum, { matters }) => sum + matters.length, 0);
	const ways = contested === 1 ? '1 of them contested' : `${contested} of them contested`;
	return `${counted(reports, 'report')} from ${counted(sources, 'source')}: ${counted(shared, 'matter')} told by two or more (${ways}), ${counted(only, 'matter')} by one only, ${counted(outliers, 'outlier')}`;
}
