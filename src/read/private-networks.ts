/** Addresses that are not of the public internet: a line from a stranger must not reach what only this machine can. */
import { BlockList, isIP, isIPv6 } from 'node:net';

/** IANA special-purpose registries (RFC 6890): this host, private, shared, loopback, link-local, documentation, multicast, reserved. */
const PRIVATE_4 = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4],
] as const;

/** The same of IPv6; 64:ff9b:: and 2002:: carry an IPv4 address within, which may be any. */
const PRIVATE_6 = [
	['::', 128],
	['::1', 128],
	['64:ff9b::', 96],
	['64:ff9b:1::', 48],
	['100::', 64],
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['fc00::', 7],
	['fe80::', 10],
	['fec0::', 10],
	['ff00::', 8],
] as const;

let networks: BlockList | undefined;

/** Whether an IP address is none of the public internet; an IPv4 address written as IPv6 ("::ffff:127.0.0.1") is read as such. */
export function isPrivate(address: string): boolean {
	networks ??= blockList();
	const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
	if (isIP(plain) === 0) return false;
	return networks.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
}

function blockList(): BlockList {
	const list = new BlockList();
	for (const [network, prefix] of PRIVATE_4) list.addSubnet(network, prefix, 'ipv4');
	for (const [network, prefix] of PRIVATE_6) list.addSubnet(network, prefix, 'ipv6');
	return list;
}
