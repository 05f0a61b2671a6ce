require "openai"

module Albert
  URL = "https://albert.api.etalab.gouv.fr/v1"

  def self.client
    @client ||= OpenAI::Client.new(base_url: URL, api_key: ENV["ALBERT_API_KEY"])
  end

  def self.repondre(question)
    reponse = client.chat.completions.create(model: "albert-large", messages: [{ role: :user, content: question }])
    reponse.choices.first.message.content
  end
end

puts Albert.repondre(ARGV.join(" ")) if $PROGRAM_NAME == __FILE__
