/** A deployed stack on this machine: what CloudFormation and Lambda answer to the commands, over their own protocols. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

export interface StackServer {
  readonly url: string;
  stop(): Promise<void>;
}

export const STACK = 'Daybrief-trial';

/**
 * @param outputs of the stack
 * @param invoke what a function of the stack, by its name, does with an event; what it throws is a failed invocation
 */
export async function startStack(
  outputs: Readonly<Record<string, string>>,
  invoke: (event: unknown, name: string) => Promise<unknown>,
): Promise<StackServer> {
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const called = /^\/2015-03-31\/functions\/([^/]+)\/invocations/.exec(request.url ?? '')?.[1];
    if (called !== undefined) {
      try {
        response.end(JSON.stringify(await invoke(JSON.parse(body), called)));
      } catch (error) {
        response.setHeader('x-amz-function-error', 'Unhandled');
        response.end(JSON.stringify({ errorMessage: error instanceof Error ? error.message : 'failed' }));
      }
      return;
    }
    const asked = new URLSearchParams(body);
    response.setHeader('content-type', 'text/xml');
    if (asked.get('Action') === 'DescribeStacks' && asked.get('StackName') === STACK) {
      response.end(stackXml(outputs));
      return;
    }
    response.statusCode = 400;
    response.end(
      '<ErrorResponse><Error><Code>ValidationError</Code><Message>does not exist</Message></Error></ErrorResponse>',
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  return body;
}

const stackXml = (outputs: Readonly<Record<string, string>>): string => {
  const members = Object.entries(outputs).map(
    ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
  );
  return [
    '<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks>',
    `<member><StackName>${STACK}</StackName><StackStatus>CREATE_COMPLETE</StackStatus>`,
    `<CreationTime>2025-03-01T00:00:00Z</CreationTime><Outputs>${members.join('')}</Outputs></member>`,
    '</Stacks></DescribeStacksResult></DescribeStacksResponse>',
  ].join('');
};
