// What the page takes of the module for Word and Excel: a bundler leaves out the rest, however it loads this file.

export { readData, writeBerkas } from 'indikator/berkas';
