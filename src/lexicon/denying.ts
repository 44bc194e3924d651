/** Words by which something is said not to be so, or left open. By hand, MIT. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs of saying that something is not so: "denied that", "rejected claims", "dismissed the report". By lemma. */
export const DENYING = words('deny reject dismiss refute rebut repudiate disavow disclaim');

/** Of these only with a claim behind them: a mayor who dismisses a board denies nothing. */
export const DENYING_CLAIMS = words('reject dismiss');
/** What is claimed: "rejected reports that", "dismissed the allegations". By lemma. */
export const CLAIMED = words(
	'that claim report allegation accusation assertion suggestion suspicion rumour rumor speculation notion charge story',
);

/** Behind these nothing is said to be so, or not yet: "until it stops", "whether it was", "too weak for". As written. */
export const CONDITIONS = words('until unless if whether too without unable before');
export const MODALS = words('would could may might should');

/** What "not" stands behind where it denies an act: "was not", "did not". As written. */
export const AUXILIARIES = words(
	'is are was were be been am has have had do does did will would can could shall should must',
);

/** What stands behind these may be, and is not said to be: "may call an election", "if it calls one". As written, or by lemma. */
export const SUPPOSING = words('may might could would if whether unless possibly perhaps consider');

/** Between "was" and where somebody is, or in what state: "on the bridge", "behind bars". As written. */
export const PLACING = words('on in at under behind aboard inside');

/** With "to" behind them these say that somebody does not do it: "refused to pay". By lemma. */
export const REFUSING = words('refuse decline');
/** Who will not say something denies nothing: "declined to comment". By lemma. */
export const SAYING_NOTHING = words(
	'comment say confirm name speak discuss answer give identify disclose reveal specify elaborate talk rule',
);
/** Behind "refused to pay a" these mean: nothing at all. By lemma. */
export const LEAST_THINGS = words('penny cent dime word thing inch finger');
