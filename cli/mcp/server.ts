/** The server itself: the Model Context Protocol on standard input and output. A module of its own, loaded for `counterpoint mcp` alone. */
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import {
	CallToolRequestSchema,
	type CallToolResult,
	ErrorCode,
	ListToolsRequestSchema,
	McpError,
} from '@modelcontextprotocol/sdk/types.js';
import { PROGRAM } from '../../src/program.ts';
import { printable } from '../../src/report/printable.ts';
import type { Allowed } from './allowed.ts';
import { INSTRUCTIONS, type Tool, toolsFor } from './tools.ts';
import type { Outcome, Workers } from './workers.ts';

/** In bytes, of one message: two reports as large as may be, with room for their escapes. */
const MAXIMUM_MESSAGE = 100_000_000;

/** Answers until standard input ends. */
export async function serve(allowed: Allowed, workers: Workers): Promise<void> {
	const tools = toolsFor(allowed);
	const server = new Server(PROGRAM, { capabilities: { tools: {} }, instructions: INSTRUCTIONS });
	const readsWeb = allowed.hosts.length > 0;
	server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map((tool) => described(tool, readsWeb)) }));
	server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
		const { name, arguments: given = {} } = params;
		if (!tools.some((tool) => tool.name === name))
			throw new McpError(ErrorCode.InvalidParams, `there is no tool ${name}`);
		return resultOf(await workers.ask(name, given, signal));
	});
	// A message that cannot be read is no reason to end: the next one may be.
	server.onerror = (error) =>
		process.stderr.write(`${PROGRAM.name}: ${printable(error.message).slice(0, LONGEST_COMPLAINT)}\n`);
	const ended = new Promise<void>((resolve) => {
		server.onclose = resolve;
		process.stdin.once('end', resolve).once('close', resolve);
	});
	await server.connect(new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: MAXIMUM_MESSAGE }));
	await ended;
	workers.end();
	await server.close();
}

/** In characters. */
const LONGEST_COMPLAINT = 300;

/** Every tool reads and changes nothing. */
function described({ inputSchema, outputSchema, ...tool }: Tool, readsWeb: boolean) {
	const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: readsWeb };
	return { ...tool, inputSchema: { ...inputSchema }, outputSchema: { ...outputSchema }, annotations };
}

function resultOf(outcome: Outcome): CallToolResult {
	if (outcome.kind === 'failure')
		return { isError: true, content: [{ type: 'text', text: printable(outcome.message) }] };
	return { structuredContent: { ...outcome.structured }, content: [{ type: 'text', text: outcome.text }] };
}
