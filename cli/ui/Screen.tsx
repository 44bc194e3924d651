/** The screen as Ink sees it: lines of text, and the keys. */
import { Box, Text, useInput, useIsScreenReaderEnabled } from 'ink';
import { createElement, useSyncExternalStore } from 'react';
import type { Session } from './session.ts';
import { keyNames } from './terminal/keyName.ts';
import { paintLine } from './terminal/paint.ts';
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
	const theme = themeOf(state.theme, colours);
	// Ink measures a text once and remembers it: a text for each line spares it those that only moved.
	const lines = frame(session.book, state).map((line) =>
		createElement(Text, { wrap: 'truncate' }, paintLine(line, theme) || ' '),
	);
	return createElement(Box, { flexDirection: 'column' }, ...lines);
}
