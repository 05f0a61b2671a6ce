import { openai } from '@ai-sdk/openai';
import { convertToModelMessages, streamText, type UIMessage } from 'ai';
import { NextResponse } from 'next/server';

export const maxDuration = 30;

export async function POST(request: Request) {
  const { messages }: { messages: UIMessage[] } = await request.json();
  const resultat = streamText({
    model: openai('gpt-4o'),
    system: 'Tu aides les agents à rédiger.',
    messages: await convertToModelMessages(messages),
  });
  return resultat.toUIMessageStreamResponse();
}

export function GET() {
  return NextResponse.json({ chat: 'ouvert' });
}
