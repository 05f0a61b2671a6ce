// Étiquettes de recette : une adresse par texte, une ligne par élément.
const etiquettes = [
  'Maëlle Vasseur\n12 rue des Lilas\n35000 Rennes',
  'Gareth Pemberton\n27 Mill Lane\nBristol\nBS3 2QT',
  'Préfecture\n3 place du Marché\n35000 Rennes',
  'Étape 1\n12 tours faits\n35000 Lignes',
  'Page Suivante\n2 rue\n3 ligne',
];
const html = `<p>Yanis Benhamou<br>
  7 chemin du Moulin<br>
  29000 Quimper</p>
<p>Tableau Principal<br>
  7 passages<br>
  29000 Entrées</p>`;
