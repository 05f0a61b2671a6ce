# frozen_string_literal: true

User.create!(
  first_name: 'Rachida',
  last_name: 'Benhaddou',
  email: 'amandinevasselonne@gmx-sud.eu',
  phone: '07 49 87 65 42',
  birthdate: '1998-06-15'
)
User.create!(
  first_name: 'Mathis',
  last_name: 'Nguyen-Faure',
  email: 'a.guivarch@courriel-loirebleue.fr',
  phone: '+33667316447',
  nir: '191052962832468'
)
Setting.create!(key: 'release', value: '12.4.0.2')
Setting.create!(key: 'digest', value: '90e7b1e61c0c2ba301730ccaa4710ff4')
Setting.create!(key: 'siren', value: '546281759')
Setting.create!(key: 'mail', value: 'user@test.example')
Setting.create!(key: 'rna', value: 'W751234567')
