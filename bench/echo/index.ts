import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { createServer, plugins, type Request, type Response } from 'restify'

/** The SDK's echo bot: a server of the same kind around an adapter of the same kind, and nothing else. Without settings nobody is authenticated. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(process.env))
const server = createServer({})
server.use(plugins.bodyParser())
server.get('/readyz', (_request, response, next) => {
  response.send(200, { status: 'ready' })
  next()
})
server.post('/api/messages', async (request: Request, response: Response) => {
  // The SDK's types say `method: string` where Node says that it may be absent.
  await adapter.process(Object.assign(request, { method: request.method ?? 'POST' }), response, async (context) => {
    await context.sendActivity(`Echo: ${context.activity.text}`)
  })
})
server.listen(Number(process.env['PORT']), '127.0.0.1')
// A process writes its profile when it ends by itself.
process.once('SIGTERM', () => process.exit())
