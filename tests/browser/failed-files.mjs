// A reporter for `node --test`: the files in which a test failed, one a line.

/** @param {AsyncIterable<{type: string, data: {file?: string}}>} events */
export default async function* failedFiles(events) {
  const said = new Set();
  for await (const { type, data } of events) {
    if (type !== 'test:fail' || !data.file || said.has(data.file)) continue;
    said.add(data.file);
    yield `${data.file}\n`;
  }
}
