import { parentPort, workerData } from 'node:worker_threads';
import { NamedFiles } from '../app/files/named-files.ts';
import { loadFormats, processMap, type MapResult } from '../app/process-map.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { formats } from '../formats/registry.ts';
import { limits } from '../parse/limits.ts';
import { CompanionFiles } from './companion-files.ts';
import { loadTemplates } from './load-templates.ts';
import type { Answer, Batch, WorkerSettings } from './map-protocol.ts';
import { readBytes } from './read-bytes.ts';

/* The other side of map-pool.ts: a thread that processes maps. */

async function work(settings: WorkerSettings): Promise<void> {
  const { templates } = await loadTemplates(settings.templates, settings.cwd);
  const loaded = await loadFormats(formats.filter(({ id }) => settings.formats.includes(id)));
  const { locale, persona, render, index } = settings;
  const files = new NamedFiles(new CompanionFiles(settings), settings.marks);
  const options = { loaded, locale, persona, templates, render, index, files };
  const encoder = new TextEncoder();
  parentPort?.on('message', ({ number, inputs }: Batch) => {
    const moved: ArrayBuffer[] = [];
    const process = (input: Batch['inputs'][number]): MapResult => {
      const result = processMap(input, readBytes(input.file, limits.bytes, input.path), options);
      const outputs = result.outputs.map((output) => {
        if (typeof output.body !== 'string') return output;
        const bytes = encoder.encode(output.body);
        moved.push(bytes.buffer);
        return { ...output, body: bytes };
      });
      // What was read of a map cannot travel.
      const waiting = result.waiting && { ...result.waiting, map: undefined };
      return { ...result, outputs, waiting };
    };
    try {
      answer({ number, results: inputs.map(process) }, moved);
    } catch (error) {
      if (!(error instanceof ToolFailure)) throw error;
      answer({ number, failure: { message: error.message, help: error.help } });
    }
  });
}

const answer = (message: Answer, moved: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, moved);

// A failure in here reaches the program as the thread's error.
if (parentPort) void work(workerData as WorkerSettings);
