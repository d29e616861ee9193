import { McpServer, type CallToolResult, type StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { MODEL_REVISION } from '@/content/revision'
import { TOOLS, type Tool, type ToolContext, type ToolResult } from '@/contract/tools'

const INSTRUCTIONS =
  'Loadbearing recommends a system architecture and says what each costs. Start with recommend: nothing has to be ' +
  'known, and what is not given stays unknown. Amounts are US dollars, and a cost comes with its low and high. Every ' +
  'answer names the page that shows the same, the sources of its prices and the revision of model and prices: hand ' +
  'these on.'

/**
 * An MCP server with all tools. It holds nothing between calls. Over HTTP one is made for each request
 * (`createMcpHandler`), over stdio one for the connection (`serveStdio`).
 */
export function loadbearingServer(context: () => ToolContext): McpServer {
  const server = new McpServer(
    { name: 'loadbearing', title: 'Loadbearing', version: MODEL_REVISION },
    { instructions: INSTRUCTIONS },
  )
  for (const { tool, inputSchema } of LISTED) {
    const { name, title, description, output } = tool
    server.registerTool(
      name,
      { title, description, inputSchema, outputSchema: output, annotations: ANNOTATIONS },
      (given) => resultOf(tool.call(given, context())),
    )
  }
  return server
}

/** The same arguments give the same answer, and nothing changes. */
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }

/**
 * The schema is listed, and everything is let through: a tool checks its arguments itself and says of every field what
 * was found and what was expected.
 */
function listedAs(tool: Tool): StandardSchemaWithJSON {
  const listed = z.toJSONSchema(tool.input, { io: 'input' })
  const jsonSchema = () => ({ ...listed })
  return {
    '~standard': {
      version: 1,
      vendor: 'loadbearing',
      validate: (value) => ({ value }),
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  }
}

const LISTED = TOOLS.map((tool) => ({ tool, inputSchema: listedAs(tool) }))

function resultOf(result: ToolResult): CallToolResult {
  if (result.ok) {
    const text = JSON.stringify(result.answer)
    return { content: [{ type: 'text', text }], structuredContent: JSON.parse(text) }
  }
  const lines = result.errors.map(
    ({ pointer, found, expected }) => `${pointer || 'the arguments'}: found ${found}; expected ${expected}`,
  )
  return { isError: true, content: [{ type: 'text', text: `The arguments do not fit.\n${lines.join('\n')}` }] }
}
