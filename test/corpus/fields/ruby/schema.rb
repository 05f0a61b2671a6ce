ActiveRecord::Schema[7.1].define(version: 2024_03_12_101112) do
  create_table "individus", force: :cascade do |t|
    t.string "nom"
    t.string "prenom"
    t.string "email"
    t.date "birthdate"
    t.string "civilite"
    t.string "nir"
    t.string "numero_fiscal"
    t.datetime "created_at", null: false
    t.string "state"
  end

  create_table "procedures", force: :cascade do |t|
    t.string "libelle"
    t.text "description"
    t.string "path"
    t.string "logo_name"
    t.integer "duree_conservation"
    t.boolean "email_required"
  end
end
