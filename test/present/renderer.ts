import { createRequire } from 'node:module'
import type * as Renderer from 'adaptivecards'

// The package's modules are for bundlers; its bundle runs in Node, and parsing needs no browser.
const require = createRequire(import.meta.url)
const { AdaptiveCard, Column, Fact, GlobalRegistry, SerializationContext, TextRun, Versions } =
  require('adaptivecards/dist/adaptivecards.js') as typeof Renderer

/** What Teams understands. */
const VERSION = Versions.v1_5

/** Gives every warning of Microsoft's own renderer about a card, and every property that it does not know. */
export function rendererWarnings(card: object): string[] {
  // Its pattern for languages keeps its place between two cards: then it refuses the language of the second.
  if (AdaptiveCard.langProperty.regEx) AdaptiveCard.langProperty.regEx.lastIndex = 0
  const parsed = new AdaptiveCard()
  const context = new SerializationContext(VERSION)
  parsed.parse(card, context)
  const events = [...Array(context.eventCount).keys()].map((index) => context.getEventAt(index).message)
  const invalid = parsed.validateProperties().validationEvents.map(({ message }) => message)
  return [...events, ...invalid, ...unknownProperties(card, 'AdaptiveCard')]
}

/** Types that a card does not name: they follow from where an object stands. */
const TYPE_IN: Readonly<Record<string, string>> = { facts: 'Fact', columns: 'Column' }

/** What the renderer reads by code of its own, not by its tables of properties. */
const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ['body', 'actions'],
  Container: ['items'],
  ColumnSet: ['columns'],
  Column: ['items'],
  FactSet: ['facts'],
  ActionSet: ['actions'],
  RichTextBlock: ['inlines'],
}

const known = new Map<string, ReadonlySet<string> | undefined>()

function unknownProperties(node: object, type: string): string[] {
  const properties = propertiesOf(type)
  if (properties === undefined) return [`${type} is no type of Adaptive Cards 1.5`]
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (!properties.has(key)) return [`${type} has no property ${key} in Adaptive Cards 1.5`]
    // What a button carries is free.
    return key === 'data' ? [] : children(value, TYPE_IN[key] ?? '')
  })
}

function children(value: unknown, place: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => children(item, place))
  if (typeof value !== 'object' || value === null) return []
  const { type } = value as { type?: unknown }
  return unknownProperties(value, typeof type === 'string' ? type : place)
}

/** Gives the names of the properties that the renderer reads from an object of a type. */
function propertiesOf(type: string): ReadonlySet<string> | undefined {
  if (!known.has(type)) known.set(type, readProperties(type))
  return known.get(type)
}

function readProperties(type: string): ReadonlySet<string> | undefined {
  const made = create(type)
  if (made === undefined) return undefined
  const schema = made.getSchema()
  const properties = [...Array(schema.getCount()).keys()].map((index) => schema.getItemAt(index))
  const names = properties.filter(({ targetVersion }) => targetVersion.compareTo(VERSION) <= 0).map(({ name }) => name)
  return new Set(['type', '$schema', 'fallback', ...(CONTENTS[type] ?? []), ...names])
}

function create(type: string): Renderer.SerializableObject | undefined {
  switch (type) {
    case 'AdaptiveCard':
      return new AdaptiveCard()
    case 'Column':
      return new Column()
    case 'Fact':
      return new Fact()
    case 'TextRun':
      return new TextRun()
    default:
      return (
        GlobalRegistry.elements.createInstance(type, VERSION) ?? GlobalRegistry.actions.createInstance(type, VERSION)
      )
  }
}
