import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('allocataire')
export class Allocataire {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  nom!: string;

  @Column()
  prenom!: string;

  @Column()
  nir!: string;

  @Column()
  rib!: string;

  @Column({ name: 'tel' })
  telephone!: string;

  @Column()
  derniereAdresseIp!: string;

  @Column()
  nombreEnfants!: number;

  @Column()
  grossesse!: boolean;

  @Column()
  libelleStatut!: string;

  @Column()
  misAJourLe!: Date;
}
