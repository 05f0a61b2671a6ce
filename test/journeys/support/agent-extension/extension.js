import * as vscode from 'vscode';

/** `@agent vigie_check {"path": "relance.py"}` uses that tool with that input, as any agent does, and shows what it gave. */
export function activate(context) {
  const agent = vscode.chat.createChatParticipant('other-agent.agent', async (request, _chat, response, token) => {
    const [name, input] = request.prompt.split(/ (.*)/s);
    try {
      const { toolInvocationToken } = request;
      const { content } = await vscode.lm.invokeTool(name, { input: JSON.parse(input), toolInvocationToken }, token);
      response.markdown(`The tool gave: ${content.map((part) => part.value ?? '').join('')}`);
    } catch (error) {
      response.markdown(`The tool gave nothing: ${error.message}`);
    }
  });
  context.subscriptions.push(agent);
}
