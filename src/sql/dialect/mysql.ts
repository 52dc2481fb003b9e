import type { Dialect } from './dialect.js';
import { mariadb } from './mariadb.js';

/** MySQL 8, by its documentation: what is written for MariaDB means the same there. */
export const mysql: Dialect = { ...mariadb, name: 'mysql' };
