import { defineSkala } from 'indikator';
import { skalaKinerja } from 'indikator/katalog';

/** The scale leaves open what lies between two classes and above 100; whoever uses it has to say. */
export const skala = defineSkala({ ...skalaKinerja, celah: 'bawah-tertutup', diAtas: 'tertinggi' });
