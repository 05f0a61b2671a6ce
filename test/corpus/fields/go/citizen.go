package model

import "time"

type Citizen struct {
	FirstName   string    `json:"first_name"`
	LastName    string    `json:"last_name"`
	Email       string    `json:"email"`
	BirthDate   time.Time `json:"birth_date"`
	PhoneNumber string    `json:"phone_number"`
	PassportNo  string    `json:"passport_no"`
	HomeAddress string    `json:"home_address"`
	CreatedAt   time.Time `json:"created_at"`
}

type Server struct {
	Addr     string
	Hostname string
	Health   string
	MaxAge   int
	Name     string
	Race     bool
}
