import { describe } from 'vitest';
import { memoryLimits, memorySubscribers, memorySuppressions } from '#edge/people/memory-stores.ts';
import { rateLimitsContract } from './rate-limits.ts';
import { subscriberStoreContract } from './subscriber-store.ts';
import { suppressionStoreContract } from './suppression-store.ts';

describe('subscribers in memory', () => subscriberStoreContract(async () => memorySubscribers()));
describe('suppressions in memory', () => suppressionStoreContract(async () => memorySuppressions()));
describe('limits in memory', () => rateLimitsContract(async () => memoryLimits()));
