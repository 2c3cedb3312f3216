import type { Exclusion, SeedFile, SeedMeta } from '#core/model.ts';
import type { SeedEntry, SeedStore } from '#core/ports.ts';
import { decodeText } from '#core/sources/formats/decode.ts';
import { readBytes, refuse, refuseBySize } from '#core/sources/formats/read.ts';
import { byCodeUnit } from '#core/text/order.ts';
import { mapConcurrently } from '../concurrent.ts';
import { roleOf, sidecarNames } from './seed-name.ts';
import { MAX_SIDECAR_BYTES, type MetaRead, parseObjectMetadata, parseSidecar } from './sidecar.ts';

/** Reads at a time: enough to hide S3's latency, few enough to hold 20 MB files in memory. */
export const AT_ONCE = 16;

/** The seeds of a place, in the order of their names, and what was refused of it, each with its reason. */
export interface LoadedSeeds {
  readonly seeds: readonly SeedFile[];
  readonly refused: readonly Exclusion[];
}

/** The files of a place, told apart by their names and put in order. */
export interface SeedListing {
  readonly seeds: readonly SeedEntry[];
  /** The sidecar of a seed, by the seed's name. */
  readonly sidecarOf: ReadonlyMap<string, SeedEntry>;
}

/** Lists a place. @throws {InputError} where it does not exist or may not be listed */
export async function listSeeds(store: SeedStore): Promise<SeedListing> {
  const seeds: SeedEntry[] = [];
  const sidecars = new Map<string, SeedEntry>();
  for await (const entry of store.list()) {
    const role = roleOf(entry.file);
    if (role === 'seed') seeds.push(entry);
    else if (role === 'sidecar') sidecars.set(entry.file, entry);
  }
  seeds.sort((a, b) => byCodeUnit(a.file, b.file));
  const sidecarOf = new Map<string, SeedEntry>();
  for (const { file } of seeds) {
    const name = sidecarNames(file).find((one) => sidecars.has(one));
    const sidecar = name === undefined ? undefined : sidecars.get(name);
    if (sidecar) sidecarOf.set(file, sidecar);
  }
  return { seeds, sidecarOf };
}

/** Reads every seed of a place by the same rules, wherever it lies. A bad file costs that file alone. */
export async function loadSeeds(store: SeedStore): Promise<LoadedSeeds> {
  const listing = await listSeeds(store);
  const read = await mapConcurrently(listing.seeds, AT_ONCE, (entry) => readSeed(store, entry, listing.sidecarOf));
  return {
    seeds: read.flatMap((one) => (one.seed ? [one.seed] : [])),
    refused: read.flatMap((one) => one.refused),
  };
}

export interface SeedRead {
  readonly seed: SeedFile | null;
  readonly refused: readonly Exclusion[];
}

/** One seed with its metadata; a sidecar's word goes before the object's own. */
export async function readSeed(
  store: SeedStore,
  entry: SeedEntry,
  sidecarOf: ReadonlyMap<string, SeedEntry>,
): Promise<SeedRead> {
  const { file } = entry;
  const bySize = refuseBySize(file, entry.size);
  if (bySize) return { seed: null, refused: [bySize] };
  const body = await store.read(file);
  if (!body.ok) return { seed: null, refused: [refuse(file, 'unreadable', body.detail)] };
  const read = await readBytes(file, body.bytes);
  if (!read.seed) return { seed: null, refused: read.refused };
  const own = parseObjectMetadata(file, body.metadata);
  const beside = await readSidecar(store, sidecarOf.get(file));
  const meta: SeedMeta = { ...read.seed.meta, ...own.meta, ...beside.meta };
  const refused: Exclusion[] = [...read.refused];
  if (own.wrong !== null) refused.push(refuse(file, 'unreadable', own.wrong));
  if (beside.wrong !== null) refused.push(refuse(sidecarOf.get(file)?.file ?? file, 'unreadable', beside.wrong));
  return { seed: { ...read.seed, meta }, refused };
}

async function readSidecar(store: SeedStore, entry: SeedEntry | undefined): Promise<MetaRead> {
  if (!entry) return { meta: {}, wrong: null };
  if (entry.size > MAX_SIDECAR_BYTES) return { meta: {}, wrong: `${entry.file} has more than 64 KB` };
  const body = await store.read(entry.file);
  if (!body.ok) return { meta: {}, wrong: body.detail };
  if (body.bytes.length === 0) return { meta: {}, wrong: null };
  const decoded = decodeText(body.bytes);
  if ('problem' in decoded) return { meta: {}, wrong: `${entry.file} ${decoded.problem}` };
  return parseSidecar(entry.file, decoded.text);
}
