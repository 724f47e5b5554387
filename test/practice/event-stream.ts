/** The data of each event of a server-sent stream, as it comes. Ends the stream when no more is asked for. */
export async function* eventStream(address: string): AsyncGenerator<Record<string, unknown>, never> {
  const response = await fetch(address);
  if (!response.body) throw new Error(`${address} is no stream`);
  let rest = '';
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    const events = (rest + piece).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) yield JSON.parse(event.slice(event.indexOf('data: ') + 'data: '.length));
  }
  throw new Error(`${address} ended`);
}
