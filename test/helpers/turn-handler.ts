import type { TurnContext } from 'botbuilder'
import type { TurnHandler } from '../../src/adapter.js'

/** Gives a bot that does what a test wants, and says `sorry` with the reference when that fails. */
export function turnHandler(
  onTurn: (context: TurnContext) => Promise<unknown>,
  onFailure: TurnHandler['onFailure'] = sorry,
): TurnHandler {
  return {
    async onTurn(context) {
      await onTurn(context)
      return { kind: 'test', outcome: 'done' }
    },
    kindOf: () => 'test',
    onFailure,
  }
}

async function sorry(context: TurnContext, reference: string): Promise<void> {
  const text = `sorry, ${reference}`
  const isInvoke = context.activity.type === 'invoke'
  await context.sendActivity(isInvoke ? { type: 'invokeResponse', value: { status: 200, body: { text } } } : { text })
}

/** Answers everything with the same message. */
export function echo(context: TurnContext): Promise<unknown> {
  return context.sendActivity({ type: 'message', text: 'the answer' })
}
