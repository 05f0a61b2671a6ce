CREATE TABLE solicitante (
  nombre VARCHAR(50),
  apellidos VARCHAR(100),
  fecha_nacimiento DATE,
  dni CHAR(9),
  domicilio VARCHAR(200),
  telefono_movil VARCHAR(20),
  correo_electronico VARCHAR(100),
  estado_civil VARCHAR(20),
  cuenta_bancaria VARCHAR(34),
  numero_expediente VARCHAR(20),
  nombre_archivo VARCHAR(100),
  fecha_creacion TIMESTAMP
);
