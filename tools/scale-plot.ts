import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { scalePlot } from './scale-plot/draw.js'
import { readGrowth } from './scale-plot/read-growth.js'

/** Draws the growth table of docs/performance.md beside it, as an SVG. */
const PAGE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url))
const PLOT = fileURLToPath(new URL('../../docs/performance-growth.svg', import.meta.url))

writeFileSync(PLOT, scalePlot(readGrowth(readFileSync(PAGE, 'utf8'))))
