CREATE TABLE employees (
  employee_id INT PRIMARY KEY,
  first_name VARCHAR(50),
  surname VARCHAR(50),
  email_address VARCHAR(100),
  ssn CHAR(11),
  salary DECIMAL(10,2),
  dob DATE,
  trade_union_membership VARCHAR(50),
  ethnic_origin VARCHAR(50),
  marital_status VARCHAR(20)
);
CREATE TABLE machines (
  host_name VARCHAR(50),
  bus_address VARCHAR(50),
  country_of_origin VARCHAR(2),
  model_name VARCHAR(50),
  condition_code CHAR(1),
  build_year INT
);
