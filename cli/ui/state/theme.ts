/** The colours of the screen. */
import { THEMES, type ThemeName } from '../terminal/themeNames.ts';

/** What has a theme. */
interface Themed {
	readonly theme: ThemeName;
	/** Whether the terminal shows colours, which is all that themes differ in. */
	readonly hasColour: boolean;
	readonly notice: string | null;
}

export function withNextTheme<State extends Themed>(state: State): State {
	if (!state.hasColour) return { ...state, notice: 'Themes differ in colour only, and this terminal has none' };
	const theme = THEMES[(THEMES.indexOf(state.theme) + 1) % THEMES.length] ?? 'dark';
	return { ...state, theme, notice: `Theme: ${theme}` };
}
