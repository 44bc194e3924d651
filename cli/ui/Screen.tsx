/** The screen as Ink sees it: a text to draw, and the keys. */
import { Text, useInput, useIsScreenReaderEnabled } from 'ink';
import { useSyncExternalStore } from 'react';
import type { Act } from './stage.tsx';
import { keyNames } from './terminal/keyName.ts';
import { mouseActions } from './terminal/mouse.ts';

interface ScreenProps {
	readonly act: Act;
	/** What to show now; for a screen reader, in sentences. */
	readonly draw: (isSpoken: boolean) => string;
}

export function Screen({ act, draw }: ScreenProps) {
	useSyncExternalStore(act.subscribe, act.snapshot);
	const isSpoken = useIsScreenReaderEnabled();
	useInput((input, key) => {
		const pointed = mouseActions(input);
		if (pointed !== null) pointed.forEach(act.point);
		else act.press(keyNames(input, key));
	});
	return <Text>{draw(isSpoken)}</Text>;
}
