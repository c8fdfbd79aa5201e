/** Loaded into a measured process before its program (`--import`): answers each message of its parent with what it has used. */
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpu: user + system, resident: process.memoryUsage.rss() })
})
// The program alone decides how long the process lives.
process.channel?.unref()
// A benchmark that is interrupted leaves nothing behind.
process.on('disconnect', () => process.exit())
