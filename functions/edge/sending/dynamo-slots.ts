/**
 * Moments for calls to one recipient, given to all workers from one row of the ledger's table: where the account has less
 * than one recipient a second for each of them, none can keep to its share by itself.
 */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { DynamoTable } from '../dynamo-rows.ts';

/**
 * Takes the next moment, and so many milliseconds from it on; all in milliseconds since 1970.
 * @returns null, and takes nothing, where it would not be before `until`
 */
export type TakeSlot = (length: number, now: number, until: number) => Promise<number | null>;

/** From when on nobody has taken anything. */
const Row = z.object({ free: z.number() });

export function dynamoSlots({ dynamo, table: TableName }: DynamoTable): TakeSlot {
  const update = async (set: string, condition: string, values: Record<string, number>): Promise<number | null> => {
    try {
      const { Attributes } = await dynamo.send(
        new UpdateCommand({
          TableName,
          // No run is called so.
          Key: { pk: 'slots', sk: 0 },
          UpdateExpression: `SET #free = ${set}`,
          ConditionExpression: condition,
          ExpressionAttributeNames: { '#free': 'free' },
          ExpressionAttributeValues: values,
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return Row.parse(Attributes).free;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return null;
      throw error;
    }
  };
  return async (length, now, until) => {
    if (now >= until) return null;
    const next =
      (await update(':next', 'attribute_not_exists(#free) OR #free <= :now', { ':next': now + length, ':now': now })) ??
      (await update('#free + :length', '#free < :until', { ':length': length, ':until': until }));
    return next === null ? null : next - length;
  };
}
