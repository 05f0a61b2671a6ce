import deepl
import polib

LANGUES = ["EN-GB", "AR", "UK"]


def traduire_catalogue(chemin: str, cle: str) -> None:
    traducteur = deepl.Translator(cle)
    for langue in LANGUES:
        catalogue = polib.pofile(chemin)
        for entree in catalogue.untranslated_entries():
            resultat = traducteur.translate_text(entree.msgid, target_lang=langue)
            entree.msgstr = resultat.text
        catalogue.save(f"{langue}.po")


def reste(cle: str) -> int:
    usage = deepl.Translator(cle).get_usage()
    return usage.character.limit - usage.character.count


def _(texte: str) -> str:
    return traduire_texte(texte)


def traduire_texte(texte: str) -> str:
    return polib.escape(texte)
