# Builds the bot in two stages: what a build needs stays behind, only what the bot runs on goes into the image. The build
# joins the program and the packages that it uses into one bundle, so the image has no packages.
# Everything that is installed stands in package-lock.json; nothing else is downloaded, and no package runs a script.
# Without a network: `npm ci --cache npm-cache --ignore-scripts` beforehand, and the install below is served from there.
ARG NODE=24.21.0-bookworm-slim

FROM node:${NODE} AS build
WORKDIR /app
COPY .npmrc package.json package-lock.json npm-cache* ./
RUN npm ci --cache . --prefer-offline --ignore-scripts
COPY tsconfig.json ./
COPY src src
# Not the other tools: some of them stand on tests and benchmarks, which have no place here.
COPY tools/bundle tools/bundle
COPY tools/catalog tools/catalog
COPY catalog catalog
RUN npm run build

FROM node:${NODE}
LABEL org.opencontainers.image.title="Error Lookup for Intune" \
      org.opencontainers.image.description="A Microsoft Teams bot that explains Microsoft Intune error codes and symptoms" \
      org.opencontainers.image.licenses="MIT"
# The heap that the bot gets, in MiB: Node would take what the machine has, and collect late. docs/operations.md, memory.
ENV NODE_ENV=production \
    NODE_OPTIONS=--max-old-space-size=256
WORKDIR /app
COPY package.json LICENSE ./
COPY cards cards
COPY --from=build /app/dist/catalog.bin dist/catalog.bin
COPY --from=build /app/dist/bundle dist/bundle
# The base image's user "node", by number: Kubernetes believes runAsNonRoot only of a number. All files belong to root,
# and the bot writes none, so the root file system can be read-only.
USER 1000:1000
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3978) + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No shell and no npm in between: SIGTERM reaches the bot, which tells that it closes and finishes the turns in flight.
CMD ["node", "dist/bundle/index.js"]
