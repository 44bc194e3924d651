// Where Debian's Chromium is; installs it where that is possible and it is missing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const installed = () => PLACES.find((path) => path !== undefined && existsSync(path));

export function chromiumPath() {
	if (installed() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		const quietly = {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		};
		execFileSync('apt-get', ['update', '-qq'], quietly);
		execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quietly);
	}
	const path = installed();
	if (path === undefined)
		throw new Error('there is no Chromium: install it (apt-get install chromium) or set CHROMIUM');
	return path;
}
