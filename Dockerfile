# Node 26 runs the TypeScript sources as they are: there is nothing to build.
FROM node:26-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional && npm cache clean --force
COPY manifest.yml ./
COPY data ./data
COPY src ./src
# The SQLite file: mount a volume here, or set DATABASE_URL=postgres://…
RUN mkdir var && chown node:node var
VOLUME /app/var
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
