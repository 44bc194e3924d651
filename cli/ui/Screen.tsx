/** The screen as Ink sees it: one text, and the keys. */
import { Text, useInput } from 'ink';
import { useSyncExternalStore } from 'react';
import { actionOf } from './keys.ts';
import type { Session } from './session.ts';
import { keyNames } from './terminal/keyName.ts';
import { paint } from './terminal/paint.ts';
import type { Theme } from './terminal/theme.ts';
import { frame } from './view/frame.ts';

interface ScreenProps {
	readonly session: Session;
	readonly theme: Theme;
}

export function Screen({ session, theme }: ScreenProps) {
	const state = useSyncExternalStore(session.subscribe, session.state);
	useInput((input, key) => {
		for (const name of keyNames(input, key)) session.dispatch(actionOf(name));
	});
	return <Text wrap="truncate">{paint(frame(session.book, state), theme)}</Text>;
}
