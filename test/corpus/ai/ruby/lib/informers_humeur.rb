require "informers"
require "deepl"

HUMEUR = Informers.pipeline("sentiment-analysis")

def humeur(avis)
  HUMEUR.(avis)[:label]
end

def vecteur(texte)
  modele = Informers.pipeline("embedding", "sentence-transformers/all-MiniLM-L6-v2")
  modele.(texte)
end

def anglais(texte)
  DeepL.translate(texte, "FR", "EN-GB").text
end

def libelle(cle)
  I18n.translate(cle)
end
