/** How often coders say that the program was right. */
import { FINDING_KINDS, type Finding } from '../model.ts';
import { isSaid } from '../report/labels.ts';
import type { BlindCode, RightOrNot } from './coded-sheet.ts';
import type { Coded, CodedFinding, Coding } from './coding.ts';
import { type Estimate, shareOf } from './intervals.ts';
import type { Item } from './items.ts';

export const JUDGES = ['coder 1', 'coder 2', 'both'] as const;

export interface Precision {
	/** What was claimed: "findings", "said", "conflict", "quantity", "nothing found" … */
	readonly of: string;
	readonly judge: (typeof JUDGES)[number];
	readonly right: number;
	readonly judged: number;
	readonly share: Estimate;
}

/** Something the program claimed, and whether each coder says that it is right; null where he does not decide it. */
interface Claim {
	readonly of: readonly string[];
	readonly right: readonly [boolean | null, boolean | null];
}

/** What a precision may be of, in the order of the table. */
const GROUPS = ['findings', 'said', 'worth a look', 'conflict', ...FINDING_KINDS, 'pair', 'nothing found', 'omission'];

/**
 * For each group and each judge. "Both" are the rows on which the coders decide alike.
 *
 * @param items what the program said of the rows of a blind sheet; a sheet of findings holds it already
 */
export function precisionOf(coding: Coding, items: readonly Item[]): readonly Precision[] {
	const claims = coding.kind === 'blind' ? blindClaims(coding.rows, items) : coding.rows.map(claimOfRow);
	return GROUPS.flatMap((group) => {
		const own = claims.filter(({ of }) => of.includes(group));
		return JUDGES.map((judge) => measured(group, judge, own));
	}).filter(({ judged }) => judged > 0);
}

function measured(of: string, judge: Precision['judge'], claims: readonly Claim[]): Precision {
	const decided = claims.map((claim) => decisionOf(claim, judge)).filter((right) => right !== null);
	const right = decided.filter((one) => one).length;
	return { of, judge, right, judged: decided.length, share: shareOf(right, decided.length) };
}

function decisionOf({ right: [one, other] }: Claim, judge: Precision['judge']): boolean | null {
	if (judge === 'coder 1') return one;
	if (judge === 'coder 2') return other;
	return one === other ? one : null;
}

function blindClaims(rows: readonly Coded<BlindCode>[], items: readonly Item[]): Claim[] {
	const byId = new Map(items.map((item) => [item.id, item]));
	return rows.flatMap(({ id, codes }) => {
		const item = byId.get(id);
		return item === undefined ? [] : claimsOfItem(item, codes);
	});
}

function claimsOfItem(item: Item, codes: readonly [BlindCode | null, BlindCode | null]): Claim[] {
	// What a reviewer added the program did not find, and cannot be right or wrong about.
	const findings = item.findings.filter(({ by }) => by !== 'reviewer');
	const claim = (of: readonly string[], isRight: (code: BlindCode) => boolean | null): Claim => ({
		of,
		right: [codes[0] && isRight(codes[0]), codes[1] && isRight(codes[1])],
	});
	const nothing = claim(['nothing found'], ({ relation, kinds }) =>
		relation === 'undecided' ? null : relation === 'agreement' && kinds.length === 0,
	);
	const matched = claim(['pair'], ({ relation }) => (relation === 'undecided' ? null : relation !== 'unrelated'));
	return [
		matched,
		...(findings.length === 0 ? [nothing] : []),
		...findings.map((finding) => claim(groupsOf(finding), (code) => isConfirmed(finding, code))),
	];
}

function groupsOf(finding: Finding): readonly string[] {
	const { kind, verdict, tier } = finding;
	return ['findings', tier, kind, ...(isSaid(finding) && verdict === 'conflict' ? ['conflict'] : [])];
}

/**
 * Whether a coder who did not know of a finding made it too: the passages tell of the same, and its kind is among what
 * he says differs; a conflict needs his "contradiction" besides. A contradiction without a kind decides nothing.
 */
export function isConfirmed({ kind, verdict }: Finding, { relation, kinds }: BlindCode): boolean | null {
	if (relation === 'undecided') return null;
	if (relation === 'unrelated') return false;
	if (relation === 'contradiction' && kinds.length === 0) return null;
	return kinds.includes(kind) && (verdict === 'difference' || relation === 'contradiction');
}

function claimOfRow({ row, kindOfFinding, tier, verdict, codes }: CodedFinding): Claim {
	const conflict = tier === 'said' && verdict === 'conflict' ? ['conflict'] : [];
	const of = row === 'finding' ? ['findings', tier, kindOfFinding, ...conflict] : [row];
	return { of, right: [isRight(codes[0]), isRight(codes[1])] };
}

function isRight(code: RightOrNot | null): boolean | null {
	return code === null || code === '9' ? null : code === '1';
}
