# frozen_string_literal: true

# Agents et usagers du jeu de recette.
agents = [%w[Maëlle Vasseur], %w[Yoeun Prakob]]
prenom, nom = %w[Ilinca Ungureanu]
participants = ['Yoeun Prakob', 'Ioan Pemberton', 'Maëlle Vasseur']

couleurs = %w[Rouge Vert Bleu Marron]
roles = %w[Admin Instructeur]
villes = [%w[Rennes Bretagne], %w[Lille Nord]]
jours, mois = %w[Lundi Mars]
services = [%w[Marie Urbanisme], %w[Iris Dossiers]]
produits = ['Iris Vasseur', 'Petit Nuage']
