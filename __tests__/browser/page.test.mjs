// The exported page in a real browser: npm run test:browser
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../scripts/chromium.mjs';

const SAMPLES = ['samples/000_4f93319504ee3d29.txt', 'samples/002_be434fa4aae30c17.txt'];
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'counterpoint-browser-'));
let browser;

before(async () => {
	browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
});

after(async () => {
	await browser?.close();
	rmSync(folder, { recursive: true });
});

/** The comparison of two reports in a format, as a file. */
function exported(name, reports, ...options) {
	const file = join(folder, name);
	execFileSync(process.execPath, ['dist/counterpoint.js', 'compare', ...reports, '-o', file, '--force', ...options]);
	return file;
}

function savedReport(name, report) {
	const file = join(folder, name);
	writeFileSync(file, JSON.stringify(report));
	return file;
}

/** Opens a file; `events` collects what a safe page never does. */
async function open(file, options = {}) {
	const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
	const page = await context.newPage();
	const events = [];
	page.on('console', (message) => message.type() === 'error' && events.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => events.push(`error: ${error.message}`));
	page.on('dialog', (dialog) => {
		events.push(`dialog: ${dialog.message()}`);
		return dialog.dismiss();
	});
	const address = pathToFileURL(file).href;
	page.on('request', (request) => request.url() !== address && events.push(`request: ${request.url()}`));
	await page.goto(address);
	return { page, events };
}

const visibleRows = (page) => page.locator('.row:visible');

describe('the page of the samples', () => {
	let file;
	let comparison;
	before(() => {
		file = exported('samples.html', SAMPLES, '-f', 'html');
		comparison = JSON.parse(readFileSync(exported('samples.json', SAMPLES, '-f', 'json'), 'utf8'));
	});

	test('shows the answer, every finding and every row, and does nothing else', async () => {
		const { page, events } = await open(file);
		assert.match(await page.locator('h1').textContent(), /conflicts?.*differences?.*only in B$/);
		assert.equal(await page.locator('.finding').count(), comparison.findings.length);
		assert.equal(await page.locator('.ribbon').count(), comparison.pairs.length);
		const onlyRows = await page.locator('.row.only').count();
		assert.equal(await visibleRows(page).count(), comparison.pairs.length + onlyRows);
		assert.deepEqual(events, []);
	});

	test('filters by relation and kind, and searches', async () => {
		const { page } = await open(file);
		await page.selectOption('[name=relation]', 'only-a');
		assert.equal(await visibleRows(page).count(), await page.locator('[data-relation=only-a]').count());
		await page.selectOption('[name=relation]', '');
		const [{ kind }] = comparison.findings.filter(({ scope }) => scope === 'cross');
		await page.selectOption('[name=kind]', kind);
		assert.equal(await visibleRows(page).count(), await page.locator(`.row[data-kinds~=${kind}]`).count());
		await page.selectOption('[name=kind]', '');
		await page.fill('[name=search]', 'AUKUS');
		assert.equal(await visibleRows(page).count(), 1);
		assert.match(await page.locator('#shown').textContent(), /^1 of \d+ rows shown$/);
		await page.fill('[name=search]', '<nothing has this>');
		assert.equal(await visibleRows(page).count(), 0);
	});

	test('takes the order of either report', async () => {
		const { page } = await open(file);
		for (const side of ['b', 'a']) {
			await page.selectOption('[name=order]', side);
			const places = await page.$$eval(
				`.row[data-${side}]`,
				(rows, name) => rows.map((row) => Number(row.dataset[name])),
				side,
			);
			assert.deepEqual(
				places,
				[...places].sort((x, y) => x - y),
			);
		}
	});

	test('links ribbons, cells and rows by hovering, clicking and keys', async () => {
		const { page } = await open(file);
		const led = await page.locator('.cell').evaluateAll((cells) => cells.map((cell) => cell.dataset.row));
		const pair = comparison.pairs.slice(3).find(({ id }) => led.includes(`row-${id}`));
		const row = page.locator(`#row-${pair.id}`);
		await row.hover();
		assert.equal(await page.locator(`.ribbon.linked[data-row="row-${pair.id}"]`).count(), 1);
		await page.locator(`.cell[data-row="row-${pair.id}"]`).first().click();
		assert.equal(await page.evaluate(() => document.activeElement.id), `row-${pair.id}`);
		await page.keyboard.press('j');
		const next = await page.evaluate(() => document.activeElement.id);
		assert.notEqual(next, `row-${pair.id}`);
		await page.keyboard.press('k');
		assert.equal(await page.evaluate(() => document.activeElement.id), `row-${pair.id}`);
		await page.keyboard.press('n');
		assert.notEqual(await page.evaluate(() => document.activeElement.dataset.kinds), '');
		await page.keyboard.press('/');
		assert.equal(await page.evaluate(() => document.activeElement.name), 'search');
	});

	test('leads from a finding to its row and back', async () => {
		const { page } = await open(file);
		await page.locator('.finding a[href^="#row-"]').first().click();
		const id = new URL(page.url()).hash.slice(1);
		assert.ok(await page.locator(`[id="${id}"]`).isVisible());
		await page.locator(`[id="${id}"] .explanation a`).first().click();
		assert.match(new URL(page.url()).hash, /^#f-/);
	});

	test('shows the first finding on the first screen, and folds hashes away', async () => {
		const { page } = await open(file);
		const top = await page
			.locator('.finding')
			.first()
			.evaluate((finding) => finding.getBoundingClientRect().top);
		assert.ok(top < 400, `the first finding stands at ${top}`);
		assert.equal(await page.locator('#report-a').isVisible(), false);
		await page.locator('#reports > summary').click();
		assert.equal(await page.locator('#report-a').isVisible(), true);
	});

	test('prints on at most seven pages, everything but what only a screen can do', async () => {
		const { page } = await open(file);
		const pdf = await page.pdf({ format: 'A4' });
		const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
		// It was 22 before there was a style for paper.
		assert.ok(pages <= 7, `${pages} pages`);
		await page.emulateMedia({ media: 'print' });
		for (const hidden of ['.toolbar', '.on-screen', '.sources a'])
			assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
		const seen = await page
			.locator('dd')
			.evaluateAll((facts) => facts.filter((fact) => fact.getBoundingClientRect().height > 0));
		assert.ok(seen.length > 0, 'hashes are printed');
	});

	test('shows everything without its script', async () => {
		const { page } = await open(file, { javaScriptEnabled: false });
		assert.ok((await visibleRows(page).count()) > comparison.pairs.length);
		assert.equal(await page.locator('.toolbar').isVisible(), false);
	});

	for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 380, height: 700 } }]) {
		test(`passes axe-core: ${JSON.stringify(look)}`, async () => {
			const { page } = await open(file, { ...look, bypassCSP: true });
			await page.addScriptTag({ content: AXE });
			const { violations, passes } = await page.evaluate(() => globalThis.axe.run());
			assert.ok(passes.length > 15, 'axe-core looked at the page');
			assert.deepEqual(
				violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
				[],
			);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			assert.ok(overflow <= 0, `${overflow} pixels too wide`);
		});
	}
});

describe('a page of hostile reports', () => {
	const attack = `<script>alert(1)</script><img src=x onerror=alert(2)> "><svg onload=alert(3)> ]]></style></script>`;
	const report = (number) => ({
		outlet: `${attack} ${number}`,
		via: attack,
		title: attack,
		url: 'javascript:alert(4)',
		sentences: [
			`The mayor of ${attack} said ${number} people died.`,
			'\u202e'.repeat(50),
			'incomprehensibilities '.repeat(350),
		],
	});
	const reports = () => [savedReport('a.json', report('six')), savedReport('b.json', report('nine'))];

	test('runs nothing, fetches nothing and shows the markup as text', async () => {
		const { page, events } = await open(exported('hostile.html', reports(), '-f', 'html'));
		await page.mouse.move(300, 300);
		assert.deepEqual(events, []);
		assert.equal(await page.evaluate(() => document.scripts.length), 1);
		assert.equal(await page.locator('img, main svg:not(.map), a[href^="javascript"]').count(), 0);
		assert.match(await page.locator('#report-a').textContent(), /<script>alert\(1\)<\/script>/);
	});

	test('the same holds for the card', async () => {
		const file = exported('hostile.svg', reports(), '-f', 'card', '--unverified');
		const { page, events } = await open(file);
		assert.deepEqual(events, []);
		assert.equal(await page.evaluate(() => document.documentElement.nodeName), 'svg');
		assert.equal(await page.evaluate(() => document.querySelectorAll('script, image, [onload]').length), 0);
	});
});
