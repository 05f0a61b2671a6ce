from sqlalchemy import Column, Date, Integer, String
from app.db import Base


class Patient(Base):
    __tablename__ = "patients"
    id = Column(Integer, primary_key=True)
    first_name = Column(String)
    last_name = Column(String)
    date_of_birth = Column(Date)
    blood_type = Column(String)
    medical_history = Column(String)
    allergies = Column(String)
    religion = Column(String)
    ethnicity = Column(String)
    sexual_orientation = Column(String)
    social_security_number = Column(String)
    phone_number = Column(String)
    home_address = Column(String)
    created_at = Column(Date)


class Job(Base):
    __tablename__ = "jobs"
    health_check = Column(String)
    condition = Column(String)
    treatment_group = Column(String)
    fingerprint_sha256 = Column(String)
    queue_name = Column(String)
    memory_address = Column(String)
    title = Column(String)
