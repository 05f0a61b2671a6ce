require "anthropic"

class AnthropicSynthese
  attr_reader :anthropic, :messages

  def initialize(messages)
    @anthropic = Anthropic::Client.new(api_key: ENV["ANTHROPIC_API_KEY"])
    @messages = messages
  end

  def rediger(rapport)
    message = anthropic.messages.create(
      max_tokens: 1024,
      messages: [{ role: "user", content: rapport }],
      model: "claude-sonnet-4-5"
    )
    messages.create(texte: "Synthèse prête")
    message.content.first.text
  end
end
