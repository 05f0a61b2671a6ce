require "aws-sdk-bedrockruntime"
require "aws-sdk-s3"
require "gemini-ai"

class Bedrock
  def initialize
    @bedrock = Aws::BedrockRuntime::Client.new(region: "eu-west-3")
    @s3 = Aws::S3::Client.new
  end

  def simplifier(texte)
    @bedrock.converse(model_id: "eu.amazon.nova-lite-v1:0", messages: [{ role: "user", content: [{ text: texte }] }])
  end

  def decrire(texte)
    gemini = Gemini.new(credentials: { service: "generative-language-api", api_key: ENV["GEMINI"] }, options: { model: "gemini-2.0-flash" })
    gemini.generate_content({ contents: { role: "user", parts: { text: texte } } })
  end

  def lire(cle)
    @s3.get_object(bucket: "courriers", key: cle).body.read
  end
end
