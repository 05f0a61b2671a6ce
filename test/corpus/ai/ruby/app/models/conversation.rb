class Conversation < ApplicationRecord
  acts_as_chat

  has_many :pieces

  def repondre(question)
    ask(question)
  end
end

class Reponses
  def initialize(conversation)
    @conversation = conversation
    @chat = RubyLLM.chat(model: "gpt-4o-mini")
  end

  def creer(texte)
    reponse = @chat.ask(texte)
    @conversation.messages.create(contenu: reponse.content)
  end

  def transcrire(fichier)
    RubyLLM.transcribe(fichier).text
  end
end
