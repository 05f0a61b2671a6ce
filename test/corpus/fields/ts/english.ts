export type Applicant = {
  fullName: string;
  emailAddress: string;
  mobilePhone: string;
  birthDate: string;
  gender: string;
  passportNumber: string;
  driverLicenseNumber: string;
  criminalRecord: string;
  politicalOpinion: string;
  fingerprintTemplate: string;
  dnaProfile: string;
  monthlySalary: number;
  maritalStatus: string;
};

export type Theme = {
  primaryColor: string;
  fontFamily: string;
  name: string;
  contactFormColor: string;
};

export type Package = {
  packageName: string;
  signature: string;
  registryUrl: string;
  raceTimeout: number;
};
