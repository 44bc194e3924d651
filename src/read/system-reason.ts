/** Why the system refused something, in words: nobody should have to look up EMFILE. */

const REASONS: Readonly<Record<string, string>> = {
	EAI_AGAIN: 'the host name cannot be looked up now',
	EACCES: 'permission denied',
	EBUSY: 'another program is using it',
	ECONNREFUSED: 'the connection is refused',
	ECONNRESET: 'the connection was cut',
	EDQUOT: 'your share of the disk is full',
	EEXIST: 'there is one already',
	EFBIG: 'the disk takes no file as large',
	EHOSTUNREACH: 'there is no way to the host',
	EINVAL: 'the system takes no such name or place',
	EIO: 'the disk or the connection to it fails',
	EISDIR: 'it is a folder',
	ELOOP: 'it is a link in a circle',
	EMFILE: 'too many files are open at once',
	EMLINK: 'too many links',
	ENAMETOOLONG: 'the name is too long',
	ENETUNREACH: 'there is no way to the host',
	ENFILE: 'too many files are open on this machine',
	ENODEV: 'there is no such device',
	ENOENT: 'there is no such file or folder',
	ENOMEM: 'no memory is left',
	ENOSPC: 'the disk is full',
	ENOTFOUND: 'there is no such host',
	ENOTDIR: 'a part of the path is no folder',
	ENOTEMPTY: 'the folder is not empty',
	ENXIO: 'nothing is at the other end of it',
	EPERM: 'permission denied',
	EPIPE: 'nobody reads at the other end',
	EROFS: 'the disk is read-only',
	ESTALE: 'the shared folder it lay in was changed',
	ETIMEDOUT: 'no answer came in time',
	ETXTBSY: 'another program is running it',
};

/** What Node says beside the code and before the call: "ENOTSUP: operation not supported, open 'x'". */
const IN_WORDS = /^[A-Z\d_]+: ([^,]{1,100})(?:,|$)/;

type Refusal = Pick<NodeJS.ErrnoException, 'code' | 'message'>;

/** "the disk is full". What has no words here is told in Node's, and only what has none at all by its code. */
export const systemReason = (error: Refusal): string => inWords(error) ?? error.code ?? error.message;

/** Null for what nobody has words for. */
export function inWords({ code, message }: Refusal): string | null {
	return REASONS[code ?? ''] ?? IN_WORDS.exec(message)?.[1] ?? null;
}
