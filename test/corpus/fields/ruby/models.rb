class Usager < ApplicationRecord
  attribute :prenom, :string
  attribute :nom_famille, :string
  attribute :date_naissance, :date
  attribute :nir, :string
  attribute :pathologie, :string
  attribute :telephone, :string
  attribute :etat, :string
  attribute :titre, :string
  attribute :nombre_visites, :integer
end
