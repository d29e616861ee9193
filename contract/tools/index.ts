import { compareTool } from './compare-tool'
import { estimateTool } from './estimate-tool'
import { flipTool } from './flip-tool'
import { priceTool } from './price-tool'
import { recommendTool } from './recommend-tool'
import { recordTool } from './record-tool'
import type { Tool } from './tool'

export type { Tool, ToolContext, ToolResult } from './tool'

/** Everything that an agent may ask. */
export const TOOLS: readonly Tool[] = [recommendTool, estimateTool, compareTool, flipTool, priceTool, recordTool]
