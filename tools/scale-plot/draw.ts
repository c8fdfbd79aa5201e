import type { Series } from './read-growth.js'

const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM] = [720, 420, 70, 30, 170, 50]
/** Colors that color-blind people tell apart (Okabe and Ito). */
const COLORS = ['#0072B2', '#D55E00', '#009E73', '#CC79A7']

/** Gives an SVG with both axes logarithmic: what grows linearly is parallel to the dashed line, what is flat is level. */
export function scalePlot(series: readonly Series[]): string {
  const points = series.flatMap((one) => one.points)
  const x = axis(
    points.map(({ entries }) => entries),
    LEFT,
    WIDTH - RIGHT,
  )
  const y = axis(
    points.map(({ value }) => value),
    HEIGHT - BOTTOM,
    TOP,
  )
  const parts = [
    ...x.ticks.map((tick) => text(x.at(tick), HEIGHT - BOTTOM + 18, label(tick), 'middle')),
    ...y.ticks.map((tick) => grid(y.at(tick)) + text(LEFT - 8, y.at(tick) + 4, label(tick), 'end')),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, 'entries in the catalog', 'middle'),
    linear(x, y),
    ...series.map((one, place) => line(one, x, y, COLORS[place % COLORS.length] ?? '#000')),
  ]
  const size = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`
  const font = 'font-family="sans-serif" font-size="12"'
  const title = '<title>Cost by size of the catalog, both axes logarithmic</title>'
  const ground = `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font} role="img">\n${[title, ground, ...parts].join('\n')}\n</svg>\n`
}

interface Axis {
  readonly ticks: readonly number[]
  at(value: number): number
}

function axis(values: readonly number[], from: number, to: number): Axis {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.ceil(Math.log10(Math.max(...values)))
  return {
    ticks: Array.from({ length: high - low + 1 }, (_, place) => 10 ** (low + place)),
    at: (value) => Math.round((from + ((Math.log10(value) - low) / (high - low)) * (to - from)) * 10) / 10,
  }
}

function line({ name, points }: Series, x: Axis, y: Axis, color: string): string {
  const places = points.map(({ entries, value }) => [x.at(entries), y.at(value)] as const)
  const [lastX, lastY] = places.at(-1) ?? [0, 0]
  const path = `<polyline fill="none" stroke="${color}" stroke-width="2" points="${places.map((at) => at.join(',')).join(' ')}"/>`
  const dots = places.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${color}"/>`).join('')
  return path + dots + text(lastX + 8, lastY + 4, name, 'start', color)
}

/** One decade up for one decade to the right, from the lowest corner. */
function linear(x: Axis, y: Axis): string {
  const [left, bottom] = [x.ticks[0] ?? 1, y.ticks[0] ?? 1]
  const growth = Math.min((x.ticks.at(-1) ?? 1) / left, (y.ticks.at(-1) ?? 1) / bottom)
  const [endX, endY] = [x.at(left * growth), y.at(bottom * growth)]
  const [middleX, middleY] = [(x.at(left) + endX) / 2, (y.at(bottom) + endY) / 2]
  const start = `x1="${x.at(left)}" y1="${y.at(bottom)}"`
  return `<line ${start} x2="${endX}" y2="${endY}" stroke="#767676" stroke-dasharray="5 4"/>${text(middleX + 6, middleY + 14, 'linear', 'start', '#767676')}`
}

function grid(y: number): string {
  return `<line x1="${LEFT}" y1="${y}" x2="${WIDTH - RIGHT}" y2="${y}" stroke="#ddd"/>`
}

function text(x: number, y: number, words: string, anchor: string, color = '#222'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${color}">${words}</text>`
}

function label(value: number): string {
  return value < 1 ? String(Number(value.toPrecision(1))) : value.toLocaleString('en-US')
}
