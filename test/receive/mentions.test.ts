import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import { mentionsBot, withoutBotMentions } from '../../src/receive/mentions.js'
import { BOT, KIM, mentionOf, message } from '../helpers/activity.js'

const AT = `<at>${BOT.name}</at>`

/** Gives what is left of a text with these entities. */
function left(text: string, entities: readonly unknown[]): string {
  const activity = message({ text, entities: entities as Activity['entities'] })
  return withoutBotMentions(activity).replace(/\s+/g, ' ').trim()
}

describe('mentions', () => {
  it('removes the bot and keeps other people', () => {
    assert.equal(left(`${AT} 0x1, <at>Kim</at>?`, [mentionOf(BOT), mentionOf(KIM)]), '0x1, <at>Kim</at>?')
  })

  it('removes every mention of the bot, also one that only the text repeats', () => {
    assert.equal(left(`${AT} what ${AT} is ${AT} 1603`, [mentionOf(BOT)]), 'what is 1603')
  })

  it('removes a mention whose tag has attributes in the text', () => {
    assert.equal(left(`<at id="0">${BOT.name}</at> 1603`, [mentionOf(BOT)]), '1603')
    assert.equal(left('<at id="0">Lookup</at> 1603', [mentionOf(BOT, '<at>Lookup</at>')]), '1603')
  })

  it('removes a mention whose text is the bare name', () => {
    assert.equal(left(`${BOT.name}, 1603`, [mentionOf(BOT, BOT.name)]), ', 1603')
  })

  it('keeps the text where the bot is not mentioned', () => {
    assert.equal(left(`${AT} 1603`, [mentionOf(KIM)]), `${AT} 1603`)
    assert.equal(left('1603', []), '1603')
  })

  it('does not take a name as a pattern', () => {
    const bot = { ...BOT, name: '(a+)+$ [Bot] $& $1' }
    assert.equal(left(`<at>${bot.name}</at> 1603 $&`, [mentionOf(bot)]), '1603 $&')
  })

  it('gives nothing where there is no text', () => {
    assert.equal(withoutBotMentions(message({ text: undefined, entities: [mentionOf(BOT)] })), '')
  })

  it('reads a hostile text in linear time', () => {
    const started = performance.now()
    left('<at '.repeat(50_000) + '<at>'.repeat(50_000), [mentionOf(BOT)])
    assert.ok(performance.now() - started < 500)
  })

  it('knows whether the bot is mentioned, whatever else the entities hold', () => {
    const junk = [null, 5, 'mention', {}, { type: 'mention' }, { type: 'mention', mentioned: null }]
    const withEntities = (entities: unknown): boolean => mentionsBot({ ...message(), entities } as Activity)
    assert.equal(withEntities([...junk, mentionOf(BOT)]), true)
    assert.equal(withEntities([...junk, mentionOf(KIM)]), false)
    assert.equal(withEntities('mention'), false)
    assert.equal(mentionsBot(message({ recipient: undefined, entities: [mentionOf(BOT)] })), false)
  })
})
