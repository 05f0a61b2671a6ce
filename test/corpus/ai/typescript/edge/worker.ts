interface Env {
  readonly AI: Ai;
  readonly DB: D1Database;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { question } = await request.json<{ question: string }>();
    const reponse = await env.AI.run('@cf/meta/llama-3.1-8b-instruct', { prompt: question });
    await env.DB.prepare('insert into questions (texte) values (?)').bind(question).run();
    return Response.json(reponse);
  },
};
