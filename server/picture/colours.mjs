/** The light theme, as app/globals.css has it: previews are shown on other people's pages. */
export const COLOURS = {
  paper: '#f8f5ee',
  raised: '#fffdf8',
  ink: '#1a1c20',
  muted: '#5b5a55',
  rule: '#d9d2c3',
  'rule-strong': '#8d877a',
  accent: '#b3261e',
  grid: '#e9e3d6',
  monolith: '#45484f',
  cqrs: '#0b62a4',
  'event-sourcing': '#963a82',
  microservices: '#c05f00',
  serverless: '#00795c',
  'cell-based': '#776d00',
  'edge-computing': '#2484ac',
}
