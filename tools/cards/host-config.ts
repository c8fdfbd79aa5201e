/** The looks that a person can choose in Teams. */
export const THEMES = ['light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

interface Palette {
  readonly background: string
  readonly emphasis: string
  readonly text: string
  readonly subtle: string
  readonly accent: string
  /** Backgrounds of `accent`, `good`, `attention` and `warning` containers, and the text on them. */
  readonly accentArea: string
  readonly goodArea: string
  readonly attentionArea: string
  readonly warningArea: string
  readonly areaText: string
}

/**
 * Colors of the Teams clients. Light and dark: the host configurations that Microsoft publishes for Teams with its card
 * designer. High contrast: black, white, and the yellow of Teams' links.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#ffffff',
    emphasis: '#f9f8f7',
    text: '#252424',
    subtle: '#bf252424',
    accent: '#6264a7',
    accentArea: '#c7def9',
    goodArea: '#ccffcc',
    attentionArea: '#ffc5b2',
    warningArea: '#ffe2b2',
    areaText: '#252424',
  },
  dark: {
    background: '#2d2c2c',
    emphasis: '#292828',
    text: '#ffffff',
    subtle: '#bfffffff',
    accent: '#a6a7dc',
    accentArea: '#c7def9',
    goodArea: '#ccffcc',
    attentionArea: '#ffc5b2',
    warningArea: '#ffe2b2',
    areaText: '#201f1f',
  },
  contrast: {
    background: '#000000',
    emphasis: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    accentArea: '#000000',
    goodArea: '#000000',
    attentionArea: '#000000',
    warningArea: '#000000',
    areaText: '#ffffff',
  },
}

/** Gives the host configuration by which the renderer draws a card as Teams does. */
export function hostConfig(theme: Theme): object {
  const palette = PALETTES[theme]
  const area = (background: string, text: string, subtle: string): object => ({
    backgroundColor: background,
    foregroundColors: { default: { default: text, subtle }, accent: { default: palette.accent, subtle } },
  })
  const colored = (background: string): object => area(background, palette.areaText, palette.areaText)
  return {
    ...MEASURES,
    containerStyles: {
      default: area(palette.background, palette.text, palette.subtle),
      emphasis: area(palette.emphasis, palette.text, palette.subtle),
      accent: colored(palette.accentArea),
      good: colored(palette.goodArea),
      attention: colored(palette.attentionArea),
      warning: colored(palette.warningArea),
    },
  }
}

const FONT_SIZES = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 }
const FONT_WEIGHTS = { lighter: 200, default: 400, bolder: 600 }

/** Sizes in pixels, the same in every theme. */
const MEASURES = {
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#80808080' },
  fontTypes: {
    default: {
      fontFamily: "'Segoe UI', 'Liberation Sans', Arial, sans-serif",
      fontSizes: FONT_SIZES,
      fontWeights: FONT_WEIGHTS,
    },
    monospace: {
      fontFamily: "Consolas, 'Liberation Mono', 'Courier New', monospace",
      fontSizes: FONT_SIZES,
      fontWeights: FONT_WEIGHTS,
    },
  },
  textStyles: { heading: { size: 'large', weight: 'bolder' } },
  textBlock: { headingLevel: 2 },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: { title: { weight: 'bolder', wrap: true }, value: { wrap: true }, spacing: 16 },
}
