import assert from 'node:assert/strict'
import { readStages } from '../../../tools/deployment/dockerfile.js'

const TEXT = `ARG NODE=24.1.0-slim
FROM node:\${NODE} AS build
WORKDIR /app
COPY a.json b.json ./
RUN npm ci \\
  --ignore-scripts
FROM node:\${NODE}
COPY --from=build /app/dist dist
USER 1000:1000
HEALTHCHECK --interval=30s CMD ["node", "-e", "f('\\"')"]
CMD ["node", "x.js"]
`

describe('reading a Dockerfile', () => {
  const [build, last] = readStages(TEXT)

  it('gives the stages with the images that they stand on', () => {
    assert.deepEqual([build?.name, build?.base], ['build', 'node:24.1.0-slim'])
    assert.deepEqual([last?.name, last?.base], [undefined, 'node:24.1.0-slim'])
  })

  it('gives what changes files, in order', () => {
    assert.deepEqual(build?.steps.slice(0, 2), [
      { kind: 'workdir', folder: '/app' },
      { kind: 'copy', sources: ['a.json', 'b.json'], target: './' },
    ])
    const [, , install] = build?.steps ?? []
    assert.match(install?.kind === 'run' ? install.command : '', /^npm ci\s.*--ignore-scripts$/s)
    assert.deepEqual(last?.steps, [{ kind: 'copy', from: 'build', sources: ['/app/dist'], target: 'dist' }])
  })

  it('gives the programs of CMD and HEALTHCHECK', () => {
    assert.deepEqual(last?.command, ['node', 'x.js'])
    assert.deepEqual(last?.healthCheck, ['node', '-e', `f('"')`])
    assert.deepEqual(readStages('FROM a\nCMD node x.js')[0]?.command, [])
  })

  it('gives the user of a stage', () => {
    assert.equal(last?.user, '1000:1000')
    assert.equal(build?.user, undefined)
  })
})
