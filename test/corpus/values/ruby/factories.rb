FactoryBot.define do
  factory :usager do
    prenom { 'Gaspard' }
    nom { 'Pradelier' }
    email { 'violainechantepierre@laposte-ouest.net' }
    sequence(:autre_email) { |n| "usager#{n}@example.com" }
    telephone { '06 14 73 84 18' }
    date_naissance { Date.new(1990, 1, 1) }
    adresse { '2 rue de la Poste, 22000 Saint-Brieuc' }
    iban { 'FR76 1380 7177 6990 8090 8125 956' }
    siret { '58660225200031' }
    uuid { 'dd7ddef4-9931-49bf-a2cd-02c180138f01' }
  end
end
