/** The screen as Ink sees it: one text, and the keys. */
import { Text, useInput, useIsScreenReaderEnabled } from 'ink';
import { useSyncExternalStore } from 'react';
import type { Session } from './session.ts';
import { keyNames } from './terminal/keyName.ts';
import { paint } from './terminal/paint.ts';
import { type ColourDepth, themeOf } from './terminal/theme.ts';
import { frame } from './view/frame.ts';
import { spoken } from './view/spoken.ts';

interface ScreenProps {
	readonly session: Session;
	readonly colours: ColourDepth;
}

export function Screen({ session, colours }: ScreenProps) {
	const state = useSyncExternalStore(session.subscribe, session.state);
	const isSpoken = useIsScreenReaderEnabled();
	useInput((input, key) => {
		for (const name of keyNames(input, key)) session.press(name);
	});
	if (isSpoken) return <Text>{spoken(session.book, state)}</Text>;
	return <Text wrap="truncate">{paint(frame(session.book, state), themeOf(state.theme, colours))}</Text>;
}
