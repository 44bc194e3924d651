/** The screen as Ink sees it: a text to draw, and the keys. */
import { Text, useInput, useIsScreenReaderEnabled } from 'ink';
import { useSyncExternalStore } from 'react';
import type { Session } from './session.ts';
import { asPasted } from './state/note.ts';
import { keyNames } from './terminal/keyName.ts';
import { mouseActions } from './terminal/mouse.ts';

interface ScreenProps {
	readonly session: Session;
	/** What to show now; for a screen reader, in sentences. */
	readonly draw: (isSpoken: boolean) => string;
}

export function Screen({ session, draw }: ScreenProps) {
	useSyncExternalStore(session.subscribe, session.state);
	const isSpoken = useIsScreenReaderEnabled();
	useInput((input, key) => {
		const pointed = mouseActions(input);
		if (pointed !== null) {
			pointed.forEach(session.point);
			return;
		}
		session.press(...asPasted(session.state().prompt, keyNames(input, key)));
	});
	return <Text>{draw(isSpoken)}</Text>;
}
