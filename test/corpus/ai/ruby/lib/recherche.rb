# Cherche dans les fiches pratiques.
class Recherche
  def initialize(fiches)
    @fiches = fiches
  end

  def vecteur(texte)
    reponse = bedrock.invoke_model(
      model_id: "amazon.titan-embed-text-v2:0",
      body: { inputText: texte }.to_json,
    )
    JSON.parse(reponse.body.read)["embedding"]
  end

  def question(texte)
    claude.messages.create(model: "claude-sonnet-4", max_tokens: 200, messages: [{ role: "user", content: texte }])
  end

  def afficher
    depot.invoke_model(nom: "fiche")
  end

  private

  def bedrock
    @bedrock ||= Aws::BedrockRuntime::Client.new(region: "eu-west-3")
  end

  def claude
    @claude ||= Anthropic::BedrockClient.new(aws_region: "eu-west-3")
  end

  def depot
    @depot ||= DepotDeModeles.new
  end
end
