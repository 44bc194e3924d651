// The coverage page in a real browser: npm run test:browser
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../scripts/chromium.mjs';

const SAMPLES = ['samples/000_4f93319504ee3d29.txt', 'samples/002_be434fa4aae30c17.txt'];
const folder = mkdtempSync(join(tmpdir(), 'counterpoint-coverage-'));
const file = join(folder, 'coverage.html');
let browser;

before(async () => {
	execFileSync(process.execPath, ['dist/counterpoint.js', 'coverage', ...SAMPLES, '-f', 'html', '-o', file]);
	browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
});

after(async () => {
	await browser?.close();
	rmSync(folder, { recursive: true });
});

async function open(width) {
	const page = await browser.newPage({ viewport: { width, height: 900 } });
	const events = [];
	page.on('console', (message) => message.type() === 'error' && events.push(message.text()));
	page.on('pageerror', (error) => events.push(error.message));
	const address = pathToFileURL(file).href;
	page.on('request', (request) => request.url() !== address && events.push(request.url()));
	await page.goto(address);
	return { page, events };
}

describe('the coverage page', () => {
	for (const width of [1200, 390])
		test(`fits ${width} pixels, fetches nothing and complains of nothing`, async () => {
			const { page, events } = await open(width);
			assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
			assert.deepEqual(events, []);
		});

	test('finds rows and sentences by their words, and a link shows its sentence again', async () => {
		const { page } = await open(1200);
		const all = await page.locator('tbody tr:visible').count();
		await page.fill('#search', 'fentanyl');
		const shown = await page.locator('tbody tr:visible').count();
		assert.ok(shown > 0 && shown < all);
		assert.match(await page.textContent('#found'), /\d+ of \d+/);
		const link = page.locator('tbody tr:visible a.place').first();
		const id = (await link.getAttribute('href')).slice(1);
		await link.click();
		assert.ok(await page.locator(`p[id="${id}"]`).isVisible());
		assert.equal(await page.locator('tbody tr:visible').count(), all);
	});
});
