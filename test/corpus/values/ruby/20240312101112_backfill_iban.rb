class BackfillIban < ActiveRecord::Migration[7.1]
  OLD = 'FR7616705727211321063638323'
  NEW = 'FR76 1380 7989 8395 1712 0884 719'
  DEMO = 'GB29 NWBK 6016 1331 9268 19'
  SCHEMA_VERSION = 20240312101112

  def up
    Account.where(iban: OLD).update_all(iban: NEW)
    say 'josephine_okombe69@laposte-ouest.net prévenue', true
  end
end
