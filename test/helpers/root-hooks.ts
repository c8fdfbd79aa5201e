import nock from 'nock'

/** Nothing in a test may reach the network; loopback stays open for the servers that tests start themselves. */
export const mochaHooks = {
  beforeAll(): void {
    nock.disableNetConnect()
    nock.enableNetConnect(/^(?:127\.0\.0\.1|localhost|\[::1\])/)
  },
  afterEach(): void {
    nock.cleanAll()
  },
}
