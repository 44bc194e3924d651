// The page of an event in a real browser: node --test __tests__/browser/event.test.mjs
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../scripts/chromium.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'counterpoint-event-'));
const file = join(folder, 'event.html');
let browser;

before(async () => {
	execFileSync(process.execPath, [
		'dist/counterpoint.js',
		'event',
		'__tests__/golden/events/landslide',
		'-f',
		'html',
		'-o',
		file,
	]);
	browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
});

after(async () => {
	await browser?.close();
	rmSync(folder, { recursive: true });
});

/** Opens the page; `events` collects what a safe page never does. */
async function open(viewport) {
	const page = await (await browser.newContext({ viewport })).newPage();
	const events = [];
	page.on('console', (message) => message.type() === 'error' && events.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => events.push(`error: ${error.message}`));
	const address = pathToFileURL(file).href;
	page.on('request', (request) => request.url() !== address && events.push(`request: ${request.url()}`));
	await page.goto(address);
	return { page, events };
}

for (const [name, viewport] of [
	['a desktop', { width: 1200, height: 900 }],
	['a phone', { width: 390, height: 800 }],
]) {
	describe(`the page of an event on ${name}`, () => {
		test('fetches nothing, fits the window and passes the accessibility checks', async () => {
			const { page, events } = await open(viewport);
			assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= viewport.width);
			await page.evaluate(AXE);
			const { violations } = await page.evaluate(() => globalThis.axe.run());
			assert.deepEqual(
				violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
				[],
			);
			assert.deepEqual(events, []);
		});

		test('opens a reader on a cell, with the sentence in its surroundings', async () => {
			const { page } = await open(viewport);
			await page.locator('td.cell a', { hasText: 'Governor Milena Dorsa called' }).click();
			const reader = page.locator('#reader');
			assert.match(await reader.locator('.here').first().textContent(), /2,100 people evacuated/);
			assert.equal(await reader.locator('h2').textContent(), 'evening-ledger');
			await page.keyboard.press('Escape');
			assert.equal(await reader.isVisible(), false);
		});

		test('finds rows by words that stand only in the sentence, and by kind', async () => {
			const { page } = await open(viewport);
			await page.fill('input[name=search]', 'clawing at the debris');
			assert.equal(await page.locator('tr.matter:visible').count(), 1);
			await page.fill('input[name=search]', '');
			await page.selectOption('select[name=kind]', 'contested');
			const contested = await page.locator('tr.matter:visible').count();
			assert.ok(contested > 0 && contested < (await page.locator('tr.matter').count()));
		});
	});
}
