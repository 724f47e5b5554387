import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A language model that does as told. */
export type ModelServer = {
  url: string;
  /** How it answers from now on; `question` is what somebody asked. */
  answer(how: (response: ServerResponse, question: string) => void): void;
  /** How many answers are being written. */
  underWay(): number;
  close(): void;
};

export async function startModel(): Promise<ModelServer> {
  let answer: (response: ServerResponse, question: string) => void = (response) => response.destroy();
  let underWay = 0;
  const server = createServer(async (request, response) => {
    const question = await questionIn(request);
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
    answer(response, question);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    answer: (how) => {
      answer = how;
    },
    underWay: () => underWay,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function questionIn(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { input } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  return JSON.parse(input).question;
}

export function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
}

/** A piece of the text, as the Responses API streams it. */
export function write(response: ServerResponse, text: string): void {
  response.write(`data: ${JSON.stringify({ type: 'response.output_text.delta', delta: text })}\n\n`);
}
